import { candidatesAt, offers, type Diary, type Question } from "./availability";
import type { ClinicDay } from "./clinic-time";
import { MINUTE, overlaps, type Instant, type Interval } from "./interval";

/** A time at which a visit could be instead, and with whom. */
export type MoveOption = { start: Instant; practitionerId: string };

export type VisitToMove = {
  bookingId: string;
  patientId: string;
  start: Instant;
  /** What could be had for it, as if it were not there itself. */
  question: Question;
  /** When the patient is here already, for another visit. */
  elsewhere: readonly Interval[];
  /** Which options are to be taken before all others. */
  prefers: (option: MoveOption) => boolean;
};

/** Null: nothing is left for it. `others`: what else could be chosen; none of them is suggested to anybody. */
export type MoveSuggestion = { bookingId: string; suggested: MoveOption | null; others: MoveOption[] };

type Frame = {
  days: readonly ClinicDay[];
  gridMinutes: number;
  /** When they are closed: ids of practitioners and rooms. */
  closed: { ids: readonly string[]; stretches: readonly Interval[] };
  /** What was suggested before and is not answered yet: nobody else shall be sent there. */
  suggestedBefore: readonly { question: Question; patientId: string; option: MoveOption }[];
};

const OTHERS_OF_A_KIND = 3;
const APART = 60 * MINUTE;

/**
 * A new time for each visit that cannot stay: the nearest to its old one among those it prefers, otherwise among all,
 * earliest visit first. No two are sent to one practitioner, one room or one patient's time at once, and none into the
 * closed time. Pure.
 */
export function suggestMoves(visits: readonly VisitToMove[], frame: Frame): MoveSuggestion[] {
  const ledger = new Map<string, Interval[]>(frame.closed.ids.map((id) => [id, [...frame.closed.stretches]]));
  for (const { question, patientId, option } of frame.suggestedBefore) {
    reserve(ledger, { question: without(ledger, question), patientId }, option);
  }
  const inOrder = [...visits].sort((a, b) => a.start - b.start);
  const suggestions = inOrder.map((visit) => {
    const [suggested = null] = optionsFor(visit, ledger, frame);
    if (suggested) reserve(ledger, { ...visit, question: without(ledger, visit.question) }, suggested);
    return { visit, suggested };
  });
  return suggestions.map(({ visit, suggested }) => ({
    bookingId: visit.bookingId,
    suggested,
    others: suggested ? variety(optionsFor(visit, ledger, frame), visit) : [],
  }));
}

/** All that is left for a visit, the best first. */
function optionsFor(visit: VisitToMove, ledger: Ledger, { days, gridMinutes }: Frame): MoveOption[] {
  const { question, start, patientId, prefers } = visit;
  const length = question.treatment.minutes * MINUTE;
  const elsewhere = [...visit.elsewhere, ...(ledger.get(patientId) ?? [])];
  const ranked = offers(without(ledger, question), days, gridMinutes)
    .filter((one) => !elsewhere.some((other) => overlaps(other, stretch(one.start, length))))
    .flatMap((one) => one.practitionerIds.map((practitionerId) => ({ start: one.start, practitionerId })))
    .map((option) => ({ option, isSecond: Number(!prefers(option)), far: Math.abs(option.start - start) }));
  return ranked.sort((a, b) => a.isSecond - b.isSecond || a.far - b.far).map(({ option }) => option);
}

/** A few of each kind, far enough from one another to be a choice. */
function variety(options: readonly MoveOption[], { prefers }: VisitToMove): MoveOption[] {
  const few = (wanted: boolean) =>
    options
      .filter((option) => prefers(option) === wanted)
      .reduce<MoveOption[]>((chosen, option) => {
        const isNear = chosen.some(({ start }) => Math.abs(start - option.start) < APART);
        return chosen.length === OTHERS_OF_A_KIND || isNear ? chosen : [...chosen, option];
      }, []);
  return [...few(true), ...few(false)].sort((a, b) => a.start - b.start);
}

/** Under the ids of practitioners, rooms and patients: what is spoken for besides what their diaries say. */
type Ledger = Map<string, Interval[]>;

function reserve(
  ledger: Ledger,
  { question, patientId }: Pick<VisitToMove, "question" | "patientId">,
  { start, practitionerId }: MoveOption,
): void {
  const { minutes, turnoverMinutes, phases } = question.treatment;
  const speakFor = (id: string, ...taken: Interval[]) =>
    ledger.set(id, [...(ledger.get(id) ?? []), ...taken]);
  const handsOn = phases.map(({ startMinute, endMinute }) =>
    stretch(start + startMinute * MINUTE, (endMinute - startMinute) * MINUTE),
  );
  const [room] = candidatesAt(question, start).roomIds;
  speakFor(practitionerId, ...handsOn);
  if (room !== undefined) speakFor(room, stretch(start, (minutes + turnoverMinutes) * MINUTE));
  speakFor(patientId, stretch(start, minutes * MINUTE));
}

function without(ledger: Ledger, question: Question): Question {
  const left = (diary: Diary): Diary => ({
    ...diary,
    taken: [...diary.taken, ...(ledger.get(diary.id) ?? [])],
  });
  return {
    ...question,
    practitioners: question.practitioners.map(left),
    rooms: question.rooms?.map(left) ?? null,
  };
}

const stretch = (start: Instant, length: number): Interval => ({ start, end: start + length });
