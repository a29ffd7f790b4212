import type { Phase, TreatmentShape } from "./availability";
import { LONGEST_TREATMENT, LONGEST_TURNOVER, MOST_PHASES, phaseFaults } from "./treatment-rules";

/** Names of the two fields of a phase, from 0. */
export const phaseField = (index: number, end: "from" | "until"): string => `phase-${index + 1}-${end}`;

/** How many phases the form shows: those filled in, and one more as long as there is room. */
export function phasesShown(fields: Record<string, string>): number {
  const filled = [...Array(MOST_PHASES).keys()].filter(
    (index) => fields[phaseField(index, "from")] || fields[phaseField(index, "until")],
  );
  return Math.min(MOST_PHASES, (filled.at(-1) ?? -1) + 2);
}

/** The treatment as it stands in the fields of its form. @returns null while they cannot be drawn */
export function typedShape(fields: Record<string, string>): TreatmentShape | null {
  const [minutes, turnoverMinutes] = [numberIn(fields["minutes"]), numberIn(fields["turnoverMinutes"])];
  if (!minutes || minutes > LONGEST_TREATMENT) return null;
  if (turnoverMinutes === null || turnoverMinutes > LONGEST_TURNOVER) return null;
  const phases: Phase[] = [];
  for (let index = 0; index < MOST_PHASES; index++) {
    const [from, until] = (["from", "until"] as const).map((end) => fields[phaseField(index, end)]?.trim());
    if (!from && !until) continue;
    const [startMinute, endMinute] = [numberIn(from), numberIn(until)];
    if (startMinute === null || endMinute === null) return null;
    phases.push({ startMinute, endMinute });
  }
  const isWell = phases.length > 0 && phaseFaults(minutes, phases).every((fault) => fault === null);
  return isWell ? { minutes, turnoverMinutes, phases } : null;
}

const numberIn = (text: string | undefined): number | null =>
  /^\d{1,4}$/.test(text?.trim() ?? "") ? Number(text) : null;
