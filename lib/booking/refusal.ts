import type { FreeTime } from "./offer-times";

/** What is wrong with one field, in plain words. `path` as in the request: "patient.email". */
export type Fault = { path: string; message: string };

/** Why a time could not be had, before anyone looked for other times. */
export type PlaceRefusal = { reason: "slot-taken" } | { reason: "invalid"; errors: Fault[] };

/** Why a visit was not booked, with what the person can do next. */
export type BookingRefusal =
  | { reason: "slot-taken"; alternatives: FreeTime[] }
  | { reason: "invalid"; errors: Fault[] }
  | { reason: "urgent-care" }
  | { reason: "key-reused" };

/** Why a patient's visit was not moved or cancelled. */
export type ChangeRefusal =
  | Extract<BookingRefusal, { reason: "slot-taken" | "invalid" }>
  /** Past the clinic's cut-off: only the telephone helps now. */
  | { reason: "too-late" }
  /** It is cancelled, past, or the patient is there already. */
  | { reason: "not-changeable" };
