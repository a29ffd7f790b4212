import type { Instant } from "@/lib/domain/interval";
import { clinicMoment, clinicTime } from "./clinic-words";

type Place = {
  start: Instant;
  /** Exclusive. */
  end: Instant;
  practitioner: string;
  /** Null: the visit needs none. */
  room: string | null;
};

/** "Tue, Dec 1 at 10:00 AM until 10:45 AM with Mei Tanaka, Harbor Room" */
export const visitPlaceWords = ({ start, end, practitioner, room }: Place, zone: string): string =>
  `${clinicMoment(start, zone)} until ${clinicTime(end, zone)} with ${practitioner}${room === null ? "" : `, ${room}`}`;
