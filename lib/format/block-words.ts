import type { BlockKind } from "@/lib/domain/block-kind";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import { dateLong, weekdayName } from "./clinic-words";
import { listed } from "./listed";

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
  const days = listed(
    [...weekdays].sort().map((weekday) => weekdayName(weekday)),
    "and",
  );
  return `every ${everyWeeks === 2 ? "other " : ""}${days} until ${dateLong(until)}`;
}
