import type { Instant } from "./interval";

/** Why a time cannot be had: what stands in the way, and in whose diary. `who` names a practitioner or a room. */
export type Obstacle =
  | { kind: "past" }
  | { kind: "notice"; minutes: number }
  | { kind: "horizon"; days: number }
  | { kind: "grid"; minutes: number }
  | { kind: "closed"; who: string }
  | { kind: "not-given"; who: string }
  | {
      kind: "visit";
      who: string;
      bookingId: string;
      patientName: string;
      start: Instant;
      /** Exclusive. */
      end: Instant;
      /** The patient has left; the room rests. */
      isTurnover: boolean;
    }
  | { kind: "hold"; who: string; until: Instant }
  | {
      kind: "block";
      who: string;
      blockId: string;
      block: string;
      note: string | null;
      start: Instant;
      end: Instant;
    }
  /** The patient is somewhere else then. */
  | { kind: "elsewhere"; bookingId: string; start: Instant; end: Instant };
