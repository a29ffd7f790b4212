import "server-only";
import { requestKey } from "@/lib/data/booking-drafts";
import { saveBooking } from "@/lib/data/draft-changes";
import type { Instant } from "@/lib/domain/interval";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { bookVisit } from "./book-visit";
import type { Draft } from "./find-draft";

/**
 * time-gone: someone else has the time. clash: the time is still kept for this browser, so the patient must have
 * another visit then. treatment-gone: it is no longer offered like this.
 */
export type ConfirmRefusal = "unanswered" | "time-gone" | "clash" | "treatment-gone";

/** Books what the draft holds, once. Tries even when the hold has run out: the time may still be free. */
export async function confirmDraft(draft: Draft, now: Instant): Promise<Result<null, ConfirmRefusal>> {
  const {
    id,
    treatment,
    practitioner,
    start,
    hold,
    patientName,
    bookedBy,
    email,
    phone,
    screening,
    language,
    foundBy,
  } = draft;
  if (treatment === null || start === null || patientName === null) return refused("unanswered");

  const outcome = await bookVisit(
    {
      ...{ treatment, practitioner, start, bookedBy, screening, language },
      patient: { name: patientName, email, phone, birthDate: null },
      holdId: hold?.id ?? null,
      // A draft that was begun before this was noted got its time from the pages, as most do.
      foundBy: foundBy ?? "PAGES",
      key: requestKey(id),
    },
    now,
  );
  if (outcome.ok) {
    await saveBooking(id, outcome.value.bookingId);
    return accepted(null);
  }
  const { refusal } = outcome;
  // Under this key something was booked a moment ago: the confirmation shows what.
  if (refusal.reason === "key-reused") return accepted(null);
  if (refusal.reason === "slot-taken") return refused(draft.keptUntil !== null ? "clash" : "time-gone");
  return refused(refusal.errors.some(({ path }) => path === "start") ? "time-gone" : "treatment-gone");
}
