import { CLAIMS } from "@/scripts/prove/catalogue";
import { askedFor } from "@/scripts/prove/asked-for";
import { proveClaim } from "@/scripts/prove/prove-claim";
import { keepOutcomes } from "@/scripts/prove/kept-outcomes";
import { summary } from "@/scripts/prove/summary";
import { Stages } from "@/scripts/prove/stages";
import { ensureClient } from "@/scripts/start/build";
import { inPlainWords } from "@/scripts/start/plain-fault";
import { inScratchDirectory } from "@/scripts/start/scratch-directory";
import { toldToStop } from "@/scripts/test/told-to-stop";

/**
 * `npm run prove`: every promise of docs/reliability.md, each by the test that would break if it did not hold, and
 * with its guard taken away, by which it must. `-- NAME …`: some of them, and only so those that take an hour.
 * `-- --short`: at the size of every change.
 * What was found is written into the page; a short run leaves the figures of a full one as they are.
 */
async function prove(scratch: string, args: string[], signal: AbortSignal): Promise<number> {
  const { claims, isShort } = askedFor(args, CLAIMS);
  await ensureClient(signal);
  const stages = new Stages(scratch, signal);
  let kept = 0;
  try {
    for (const [index, claim] of claims.entries()) {
      console.log(`\n[${index + 1}/${claims.length}] ${claim.name}: ${claim.promise}`);
      const outcome = await proveClaim(claim, { stages, isShort, signal });
      keepOutcomes([outcome]);
      console.log(summary(claim, outcome));
      kept += Number(outcome.isKept);
    }
  } finally {
    await stages.stop();
  }
  console.log(`\n${kept} of ${claims.length} promises kept. The page: docs/reliability.md`);
  return kept === claims.length ? 0 : 1;
}

const signal = toldToStop();
inScratchDirectory((scratch) => prove(scratch, process.argv.slice(2), signal)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    const fault = inPlainWords(error);
    console.error(fault instanceof Error ? fault.message : fault);
    process.exit(1);
  },
);
