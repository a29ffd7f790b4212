import { join } from "node:path";
import { ensureClient } from "@/scripts/start/build";
import { startPostgres } from "@/scripts/start/embedded-postgres";
import { inPlainWords } from "@/scripts/start/plain-fault";
import { inScratchDirectory } from "@/scripts/start/scratch-directory";
import { step } from "@/scripts/start/progress";
import { findChromium } from "@/scripts/test/chromium";
import { runJest, type Counts } from "@/scripts/test/jest";
import { startSite } from "@/scripts/test/site";
import { makeTemplate } from "@/scripts/test/template-database";
import { toldToStop } from "@/scripts/test/told-to-stop";

/**
 * `npm test`: everything, against a real PostgreSQL, against the whole started clinic, and in a real browser when there
 * is one. `npm test -- tests/unit` runs a part. Says at the end what was run; without a browser CI fails. Told to stop,
 * it first ends what it has started.
 */
async function test(scratch: string, only: string[], signal: AbortSignal): Promise<number> {
  const chromium = findChromium();
  const wants = (part: string) => only.length === 0 || only.some((path) => path.includes(part));
  const counts: Counts = { passed: 0, failed: 0 };
  const add = ({ passed, failed }: Counts) => {
    counts.passed += passed;
    counts.failed += failed;
  };
  const ran: string[] = [];
  await ensureClient(signal);
  const needsSite = (path: string) => /tests\/(browser|site)/.test(path);
  if (only.length === 0 || !only.every(needsSite)) {
    const postgres = await step("Starting PostgreSQL", () =>
      startPostgres({ directory: join(scratch, "postgres"), settings: { max_connections: "300" } }),
    );
    try {
      const server = await step("Migrating a template database", () => makeTemplate(postgres.url));
      add(await runJest(["unit", "components", "integration"], only, server, signal));
      ran.push("unit, components, architecture, integration");
    } finally {
      await postgres.stop();
    }
  }
  const browsing = chromium && wants("tests/browser");
  if (browsing || wants("tests/site")) {
    const site = await startSite(join(scratch, "site"), { signal });
    try {
      if (browsing) {
        const browsers = { ...site.env, CHROMIUM: chromium, LOOKS_READ: join(scratch, "looks-read") };
        add(await runJest(["sights"], only, browsers, signal));
        add(await runJest(["browser"], only, browsers, signal));
        ran.push("browser");
      }
      // Those under load last: a quick machine fills the diary, and leaves nobody a free time.
      if (wants("tests/site")) {
        add(await runJest(["site"], only, site.env, signal));
        add(await runJest(["under-load"], only, site.env, signal));
        ran.push("site");
      }
    } finally {
      await site.stop();
    }
  }
  return report(counts, ran, chromium !== undefined || !wants("tests/browser"));
}

function report({ passed, failed }: Counts, ran: string[], hadBrowser: boolean): number {
  console.log(`\nRan: ${ran.join("; ")}.`);
  if (!hadBrowser)
    console.log("Not run: browser tests, because no Chromium was found (set CHROMIUM to its path).");
  const isShort = !hadBrowser && process.env["CI"] === "true";
  if (isShort) console.log("In CI a missing browser is a failure.");
  console.log(`Tests: ${passed} passed, ${failed + Number(isShort)} failed`);
  return failed > 0 || isShort ? 1 : 0;
}

const signal = toldToStop();
inScratchDirectory((scratch) => test(scratch, process.argv.slice(2), signal)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    const fault = inPlainWords(error);
    console.error(fault instanceof Error ? fault.message : fault);
    process.exit(1);
  },
);
