import fc from "fast-check";
import { candidatesAt, type Question } from "@/lib/domain/availability";
import { MINUTE, overlaps, type Interval } from "@/lib/domain/interval";
import { suggestMoves, type MoveOption, type VisitToMove } from "@/lib/domain/suggest-moves";
import { clinicCases, type ClinicCase } from "@/tests/support/clinic-cases";

/** Up to eight visits of up to four patients in one clinic, which would all be at its first hour. */
const closings = fc
  .record({
    clinic: clinicCases,
    patients: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 8 }),
    from: fc.integer({ min: 0, max: 40 }),
    length: fc.integer({ min: 1, max: 20 }),
    away: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ clinic, patients, from, length, away }) => {
    const first = clinic.days[0]!.stretches[0]!.start;
    const closed = { start: first + from * 30 * MINUTE, end: first + (from + length) * 30 * MINUTE };
    return { clinic, patients, closed, away: `practitioner${away}` };
  });

const visitsIn = ({ question }: ClinicCase, patients: number[], start: number): VisitToMove[] =>
  patients.map((patient, index) => ({
    ...{
      bookingId: `visit${index}`,
      patientId: `patient${patient}`,
      start: start + index * MINUTE,
      question,
      elsewhere: [],
    },
    prefers: ({ practitionerId }: MoveOption) => practitionerId === "practitioner0",
  }));

const phasesOf = ({ treatment }: Question, { start }: MoveOption): Interval[] =>
  treatment.phases.map(({ startMinute, endMinute }) => ({
    start: start + startMinute * MINUTE,
    end: start + endMinute * MINUTE,
  }));

it("sends no two visits to one practitioner's or one patient's time, none into the closed time, each to a time that is free", () => {
  fc.assert(
    fc.property(closings, ({ clinic, patients, closed, away }) => {
      const { question, days, gridMinutes } = clinic;
      const visits = visitsIn(clinic, patients, closed.start);
      const frame = { days, gridMinutes, closed: { ids: [away], stretches: [closed] }, suggestedBefore: [] };
      const made = suggestMoves(visits, frame).flatMap(({ bookingId, suggested }) =>
        suggested
          ? [{ patientId: visits.find((one) => one.bookingId === bookingId)!.patientId, suggested }]
          : [],
      );

      for (const [index, { suggested, patientId }] of made.entries()) {
        expect(candidatesAt(question, suggested.start).practitionerIds).toContain(suggested.practitionerId);
        const hands = phasesOf(question, suggested);
        if (suggested.practitionerId === away) {
          expect(hands.some((phase) => overlaps(phase, closed))).toBe(false);
        }
        for (const other of made.slice(index + 1)) {
          const theirs = phasesOf(question, other.suggested);
          if (other.suggested.practitionerId === suggested.practitionerId) {
            expect(hands.some((phase) => theirs.some((one) => overlaps(one, phase)))).toBe(false);
          }
          if (other.patientId === patientId) {
            const length = question.treatment.minutes * MINUTE;
            expect(Math.abs(other.suggested.start - suggested.start)).toBeGreaterThanOrEqual(length);
          }
        }
      }
    }),
  );
});

it("never needs more rooms at once than are free", () => {
  fc.assert(
    fc.property(closings, ({ clinic, patients, closed, away }) => {
      const { question, days, gridMinutes } = clinic;
      fc.pre(question.rooms !== null);
      const frame = { days, gridMinutes, closed: { ids: [away], stretches: [closed] }, suggestedBefore: [] };
      const starts = suggestMoves(visitsIn(clinic, patients, closed.start), frame).flatMap(({ suggested }) =>
        suggested ? [suggested.start] : [],
      );
      const length = (question.treatment.minutes + question.treatment.turnoverMinutes) * MINUTE;
      for (const start of starts) {
        const atOnce = starts.filter((other) => other <= start && start < other + length).length;
        expect(atOnce).toBeLessThanOrEqual(question.rooms!.length);
      }
    }),
  );
});

const HOUR = 60 * MINUTE;
const oneHour: Question = {
  treatment: { minutes: 60, turnoverMinutes: 0, phases: [{ startMinute: 0, endMinute: 60 }] },
  practitioners: [
    { id: "ann", openings: [{ start: 0, end: 8 * HOUR }], taken: [] },
    { id: "ben", openings: [{ start: 0, end: 8 * HOUR }], taken: [] },
  ],
  rooms: null,
  bookable: { start: 0, end: 8 * HOUR },
};
const days = [
  { date: "1970-01-01", weekday: 4, midnight: 0, stretches: [{ start: 0, end: 24 * HOUR, offset: 0 }] },
];
const frame = {
  ...{ days, gridMinutes: 60, suggestedBefore: [] },
  closed: { ids: ["ann"], stretches: [{ start: 0, end: 4 * HOUR }] },
};
const visit = (bookingId: string, hour: number, prefers: VisitToMove["prefers"]): VisitToMove => ({
  ...{ bookingId, patientId: bookingId, start: hour * HOUR, question: oneHour, prefers },
  elsewhere: [],
});
const suggested = (visits: VisitToMove[], more: object = {}) =>
  suggestMoves(visits, { ...frame, ...more }).map(({ suggested }) => suggested);

it("takes the nearest time of what is preferred, and the nearest of all when nothing of that is left", () => {
  const withAnn = (option: MoveOption) => option.practitionerId === "ann";
  expect(suggested([visit("a", 3, withAnn), visit("b", 3, withAnn)])).toEqual([
    { start: 4 * HOUR, practitionerId: "ann" },
    { start: 5 * HOUR, practitionerId: "ann" },
  ]);
  expect(suggested([visit("a", 3, ({ start }) => start < 4 * HOUR)])).toEqual([
    { start: 3 * HOUR, practitionerId: "ben" },
  ]);
  expect(suggested([visit("a", 3, () => false)])).toEqual([{ start: 3 * HOUR, practitionerId: "ben" }]);
});

it("sends nobody to a time that somebody else is being asked about", () => {
  const before = { question: oneHour, patientId: "z", option: { start: 3 * HOUR, practitionerId: "ben" } };
  expect(suggested([visit("a", 3, () => true)], { suggestedBefore: [before] })).toEqual([
    { start: 2 * HOUR, practitionerId: "ben" },
  ]);
});

it("sends nobody to a time at which they are here already", () => {
  const busy = { ...visit("a", 3, () => true), elsewhere: [{ start: 2 * HOUR, end: 4 * HOUR }] };
  expect(suggested([busy])).toEqual([{ start: 4 * HOUR, practitionerId: "ann" }]);
});

it("offers other times that are suggested to nobody, and says when nothing is left", () => {
  const crowd = Array.from({ length: 13 }, (_, index) => visit(`v${index}`, index % 4, () => true));
  const made = suggestMoves(crowd, frame);
  expect(made.filter(({ suggested }) => suggested === null)).toHaveLength(1);
  const [one] = suggestMoves([visit("a", 3, () => true), visit("b", 2, () => true)], frame);
  expect(one?.others.length).toBeGreaterThan(2);
  expect(one?.others).not.toContainEqual({ start: 3 * HOUR, practitionerId: "ben" });
});
