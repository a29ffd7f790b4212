import "server-only";
import type { Draft } from "@/lib/booking/find-draft";
import { clinicTime } from "@/lib/format/clinic-words";

/** Says how the chosen time stands. A hold that ran out is no fault: the time may well still be free. */
export const keptNote = ({ keptUntil }: Draft, timeZone: string): string =>
  keptUntil === null
    ? "We no longer keep this time for you, but you can go on: if it is still free, it is yours."
    : `We keep this time for you until ${clinicTime(keptUntil, timeZone)}.`;
