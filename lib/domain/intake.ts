import { BETWEEN_LEGS, isInBothLegs } from "./body-regions";
import type { Stroke } from "./drawing";
import type {
  EARLIER,
  FEELINGS,
  IdOf,
  IMAGINGS,
  LYINGS,
  PRECAUTIONS,
  SIDES,
  SINCES,
  WEAKNESSES,
  YES_NO,
} from "./intake-choices";
import type { Instant } from "./interval";

/** How bad it is, from 0 (no pain) to 10 (the worst one can imagine). */
export type Pain = { now: number; worst: number };
type YesNo = IdOf<typeof YES_NO>;

/** What is answered to each question. Texts may be empty where they are only asked for beside something else. */
export type IntakeAnswers = {
  "leg-pain": Pain;
  "back-pain": Pain;
  side: { side: IdOf<typeof SIDES> };
  nerves: { feelings: IdOf<typeof FEELINGS>[]; weakness: IdOf<typeof WEAKNESSES> };
  where: { regions: string[]; drawing: Stroke[] };
  since: { since: IdOf<typeof SINCES>; how: string };
  "keeps-from": { text: string };
  earlier: {
    treatments: IdOf<typeof EARLIER>[];
    imaging: IdOf<typeof IMAGINGS>[];
    notes: string;
  };
  precautions: { has: IdOf<typeof PRECAUTIONS>[]; notes: string };
  positions: { lying: IdOf<typeof LYINGS>[]; sit: YesNo; stairs: YesNo; firstTime: YesNo };
};

export type AnswerId = keyof IntakeAnswers;

/** Null: skipped. Missing: not asked yet. */
export type Given = { [Id in AnswerId]?: IntakeAnswers[Id] | null };

/** All that one visit's patient has said, as it is sealed. */
export type IntakeRecord = {
  given: Given;
  /** The revision in which each question was last answered. */
  answeredIn: Partial<Record<AnswerId, number>>;
  /** Alarming answers after which the safety questions were passed. */
  passed: AnswerId[];
  /** When the safety questions were last answered on the way, and how. The answers themselves are not kept. */
  safety: { outcome: "clear" | "urgent"; at: Instant } | null;
};

export const emptyIntake: IntakeRecord = { given: {}, answeredIn: {}, passed: [], safety: null };

/** Puts an answer into the record. An alarming one has the safety questions asked again unless it was there before. */
export function withAnswer<Id extends AnswerId>(
  record: IntakeRecord,
  id: Id,
  answer: IntakeAnswers[Id] | null,
  revision: number,
): IntakeRecord {
  const isNew = !isSameAnswer(record.given[id], answer);
  return {
    ...record,
    given: { ...record.given, [id]: answer },
    answeredIn: { ...record.answeredIn, [id]: revision },
    passed: isNew ? record.passed.filter((passed) => passed !== id) : record.passed,
  };
}

/** Members in the order in which our own schemas write them. */
export const isSameAnswer = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Answers that may be signs of an emergency: both legs, a weakness that is new or worse, or between the legs. */
export function alarmingAnswers({ side, nerves, where }: Given): AnswerId[] {
  const alarms: [AnswerId, boolean][] = [
    ["side", side?.side === "both"],
    ["nerves", nerves?.weakness === "new"],
    ["where", where ? isInBothLegs(where.regions) || where.regions.includes(BETWEEN_LEGS) : false],
  ];
  return alarms.flatMap(([id, isAlarming]) => (isAlarming ? [id] : []));
}

/** Whether the safety questions have to be answered before anything else. */
export const needsSafety = ({ given, passed }: IntakeRecord): boolean =>
  alarmingAnswers(given).some((id) => !passed.includes(id));

/** After the safety questions. A yes lets nothing pass: they are asked again before the rest can be finished. */
export const withSafety = (record: IntakeRecord, outcome: "clear" | "urgent", at: Instant): IntakeRecord => ({
  ...record,
  passed: outcome === "clear" ? alarmingAnswers(record.given) : [],
  safety: { outcome, at },
});
