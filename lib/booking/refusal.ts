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
