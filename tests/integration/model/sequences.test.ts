import fc from "fast-check";
import { freshDatabase } from "@/tests/support/database";
import { rounds } from "@/tests/support/rounds";
import { ClinicUnderTest, TIMES } from "./clinic-under-test";
import { COMMANDS } from "./commands";
import { DiaryModel } from "./diary-model";
import { expectSound } from "./invariants";

const SEQUENCES = rounds({ short: 100, proof: 10_000 });
const SEED = Number(process.env["SEED"] ?? Date.now() % 1_000_000_000);

jest.setTimeout(60_000 + SEQUENCES * 1_000);

const { query } = freshDatabase();

it("does what the simplest diary would do, whatever happens in whatever order", async () => {
  const clinic = await ClinicUnderTest.open(query);
  let steps = 0;

  await fc.assert(
    fc.asyncProperty(fc.commands(COMMANDS, { maxCommands: 30, size: "max" }), async (commands) => {
      await clinic.clear();
      await fc.asyncModelRun(() => ({ model: new DiaryModel(TIMES), real: clinic }), commands);
      await expectSound(query);
      steps += [...commands].length;
    }),
    { seed: SEED, numRuns: SEQUENCES, endOnFailure: true },
  );

  process.stderr.write(`${SEQUENCES} random sequences, ${steps} steps, seed ${SEED}: no invariant broken\n`);
});
