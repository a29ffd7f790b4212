import type { BlockKind } from "@/lib/domain/block-kind";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import { dateLong, weekdayName } from "./clinic-words";

/** As the desk says it. */
export const BLOCK_WORDS: Record<BlockKind, string> = {
  BREAK: "Break",
  MEETING: "Meeting",
  SICK: "Sick",
  HOLIDAY: "Holiday",
  OTHER: "Something else",
};

/** "Meeting: the new laser"; what is neither of the kinds is called by its note alone. */
export function blockTitle({ kind, note }: { kind: BlockKind; note: string | null }): string {
  if (kind === "OTHER") return note ?? "Blocked";
  return note === null ? BLOCK_WORDS[kind] : `${BLOCK_WORDS[kind]}: ${note}`;
}

export type BlockRule = {
  /** ISO 8601: 1 is Monday. */
  weekdays: readonly number[];
  /** 1: every week, 2: every other week. */
  everyWeeks: number;
  /** Inclusive. */
  until: ClinicDate;
};

/** "every Monday and Wednesday until Tuesday, June 2, 2027" */
export function repeatWords({ weekdays, everyWeeks, until }: BlockRule): string {
  const days = listed([...weekdays].sort().map(weekdayName));
  return `every ${everyWeeks === 2 ? "other " : ""}${days} until ${dateLong(until)}`;
}

/** "a", "a and b", "a, b and c" */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
