import type { Obstacle } from "@/lib/domain/obstacle";
import { clinicTime } from "./clinic-words";

const BLOCKS: Record<string, string> = {
  BREAK: "break",
  MEETING: "meeting",
  SICK: "sick",
  HOLIDAY: "holiday",
  OTHER: "blocked",
};

/** What is in the way, in one sentence: "Room 1: Ann Bell until 10:40 AM." */
export function obstacleWords(obstacle: Obstacle, zone: string): string {
  switch (obstacle.kind) {
    case "past":
      return "This time is past.";
    case "notice":
      return `Patients book at least ${lengthWords(obstacle.minutes)} ahead.`;
    case "horizon":
      return `Patients book at most ${obstacle.days} days ahead.`;
    case "grid":
      return `Patients are offered times every ${obstacle.minutes} minutes from the full hour.`;
    case "closed":
      return `${obstacle.who}: closed.`;
    case "not-given":
      return `${obstacle.who} does not give this treatment.`;
    case "visit":
      return obstacle.isTurnover
        ? `${obstacle.who}: rests after ${obstacle.patientName} until ${clinicTime(obstacle.end, zone)}.`
        : `${obstacle.who}: ${obstacle.patientName} from ${clinicTime(obstacle.start, zone)} until ${clinicTime(obstacle.end, zone)}.`;
    case "hold":
      return `${obstacle.who}: held for somebody who is booking, until ${clinicTime(obstacle.until, zone)}.`;
    case "block": {
      const what = obstacle.note ? `${BLOCKS[obstacle.block]} (${obstacle.note})` : BLOCKS[obstacle.block];
      return `${obstacle.who}: ${what} from ${clinicTime(obstacle.start, zone)} until ${clinicTime(obstacle.end, zone)}.`;
    }
    case "elsewhere":
      return `The patient has another visit from ${clinicTime(obstacle.start, zone)} until ${clinicTime(obstacle.end, zone)}.`;
  }
}

const lengthWords = (minutes: number): string =>
  minutes % 60 === 0 ? `${minutes / 60} ${minutes === 60 ? "hour" : "hours"}` : `${minutes} minutes`;
