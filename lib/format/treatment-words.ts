import type { TreatmentShape } from "@/lib/domain/availability";
import { listed } from "./listed";

/** "45 minutes, then 10 minutes until the room is ready again" */
export function lengthWords({ minutes, turnoverMinutes }: TreatmentShape): string {
  const rest =
    turnoverMinutes === 0 ? "" : `, then ${minutesWords(turnoverMinutes)} until the room is ready again`;
  return minutesWords(minutes) + rest;
}

/** "The practitioner is there from minute 0 to 15 and 35 to 45." */
export function phaseWords({ phases }: TreatmentShape): string {
  const stretches = phases.map(({ startMinute, endMinute }) => `${startMinute} to ${endMinute}`);
  return `The practitioner is there from minute ${listed(stretches, "and")}.`;
}

const minutesWords = (count: number): string => `${count} ${count === 1 ? "minute" : "minutes"}`;
