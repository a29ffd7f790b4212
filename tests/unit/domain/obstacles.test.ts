import fc from "fast-check";
import { candidatesAt } from "@/lib/domain/availability";
import { MINUTE } from "@/lib/domain/interval";
import { obstaclesAt, type NamedDiary } from "@/lib/domain/obstacles";
import { clinicCases } from "../../support/clinic-cases";

type Diary = {
  id: string;
  openings: NamedDiary["openings"];
  taken: readonly { start: number; end: number }[];
};

const named = ({ id, openings, taken }: Diary): NamedDiary => ({
  id,
  name: id,
  openings,
  taken: taken.map(({ start, end }) => ({ start, end, obstacle: { kind: "hold", who: id, until: end } })),
});

it("finds something in the way exactly when practitioner or rooms cannot take the visit", () => {
  fc.assert(
    fc.property(clinicCases, fc.integer({ min: 0, max: 1500 }), ({ question, days }, minute) => {
      const start = (days[0]?.stretches[0]?.start ?? 0) + minute * MINUTE;
      const free = candidatesAt(question, start);
      for (const practitioner of question.practitioners) {
        const isFree =
          free.practitionerIds.includes(practitioner.id) &&
          (question.rooms === null || free.roomIds.length > 0);
        const rooms = question.rooms?.map(named) ?? null;
        // A clinic without a single room for it has nothing to name.
        if (rooms?.length === 0) continue;

        const found = obstaclesAt(
          { treatment: question.treatment, practitioner: named(practitioner), rooms },
          start,
        );

        expect(found.length === 0).toBe(isFree);
      }
    }),
    { numRuns: 400 },
  );
});
