import { slotAnswer } from "@/app/api/contract/slots-answer";
import { invalid } from "@/app/api/invalid";
import type { ClinicFacts } from "@/lib/booking/clinic-facts";
import type { BookingRefusal, ChangeRefusal } from "@/lib/booking/refusal";
import { problem, type ProblemName } from "@/lib/http/problem";
import type { Unreadable } from "@/lib/http/json-body";

type Refusals = {
  [Reason in BookingRefusal["reason"]]: (
    refusal: Extract<BookingRefusal, { reason: Reason }>,
    clinic: ClinicFacts,
  ) => Response;
};

const REFUSALS: Refusals = {
  "slot-taken": ({ alternatives }, { timeZone, phone }) =>
    problem(
      "slot-taken",
      alternatives.length > 0
        ? "Someone was faster. Choose one of the alternatives."
        : `Someone was faster, and no other time is free. Please call the clinic: ${phone}.`,
      { alternatives: alternatives.map((time) => slotAnswer(time, timeZone)) },
    ),
  invalid: ({ errors }) => invalid(errors),
  "urgent-care": (_, { phone }) =>
    problem(
      "urgent-care",
      "These can be signs of an emergency. Call 911 or go to the nearest emergency department now; do not wait for " +
        `an appointment. Nothing has been booked. The clinic's phone, once you are safe: ${phone}.`,
    ),
  "key-reused": () =>
    problem(
      "key-reused",
      "This Idempotency-Key came with another request before. Use a new key for a new request.",
    ),
};

/** A refused booking in words, with what can be done next. */
export const bookingRefused = <Reason extends BookingRefusal["reason"]>(
  refusal: Extract<BookingRefusal, { reason: Reason }>,
  clinic: ClinicFacts,
): Response => REFUSALS[refusal.reason as Reason](refusal, clinic);

/** A visit that was not moved or cancelled, in words. */
export function changeRefused(refusal: ChangeRefusal, clinic: ClinicFacts): Response {
  switch (refusal.reason) {
    case "too-late":
      return problem(
        "too-late",
        `The visit is too near to be changed online. Please call the clinic: ${clinic.phone}.`,
      );
    case "not-changeable":
      return problem("not-changeable", "It is cancelled, past, or under way.");
    default:
      return bookingRefused(refusal, clinic);
  }
}

const UNREADABLE: Record<Unreadable & ProblemName, string> = {
  "unsupported-media-type": "Send JSON in UTF-8, with Content-Type: application/json.",
  "too-large": "A request may have at most 1 MB.",
  malformed: "The body is not JSON in UTF-8.",
};

export const unreadable = (why: Unreadable): Response => problem(why, UNREADABLE[why]);

const KEY = "Idempotency-Key";

export const keyRefused = (why: "missing" | "unusable"): Response =>
  why === "missing"
    ? problem(
        "idempotency-key-missing",
        `Name the request in the header ${KEY}, so that a repeat books once.`,
      )
    : invalid([{ path: KEY, message: "Use at most 255 printable ASCII characters. A UUID is best." }]);
