import fc from "fast-check";
import { bookVisit } from "@/lib/booking/book-visit";
import { makeVisitWanted, NOW } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { noteControl, notedSeed, noteFigure } from "@/tests/support/figures";
import { rounds } from "@/tests/support/rounds";
import { expectSound } from "@/tests/support/sound";
import { ClinicUnderTest, TIMES } from "./clinic-under-test";
import { COMMANDS } from "./commands";
import { DiaryModel } from "./diary-model";
import { wish } from "./step";

const SEQUENCES = rounds({ short: 100, proof: 10_000 });
const SEED = notedSeed();

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

  noteFigure("random sequences", SEQUENCES);
  noteFigure("steps in them", steps);

  await clinic.clear();
  await bookVisit(makeVisitWanted(wish(0)), NOW);
  await query("delete from slots where booking_id is not null");
  await expect(expectSound(query)).rejects.toThrow("a visit that takes no time");
  noteControl("the slot of a visit", "the audit finds the visit");
});
