import "server-only";
import { z } from "zod";
import { findClinic } from "@/lib/data/clinic";
import { dateAt, type ClinicDate } from "@/lib/domain/clinic-time";
import type { Instant } from "@/lib/domain/interval";
import { refused, type Result } from "@/lib/domain/result";
import { isUrgent } from "@/lib/domain/screening";
import { bookVisit, type BookedVisit } from "./book-visit";
import { bookingRequest, readableChoice, type BookingRequest } from "./booking-request";
import { faultsOf } from "./faults";
import { judgeChoice } from "./judge-choice";
import type { BookingRefusal } from "./refusal";
import { screeningRequest } from "./screening-request";
import { takeScreening } from "./take-screening";

/**
 * Books what another program asks for.
 *
 * Safety first: a complete set of safety answers with a yes is answered as urgent, whatever else is wrong with the
 * request. A refused request writes nothing, but for that outcome.
 *
 * @param body as it came: of any shape
 * @param key names the request; other programs have their own names, apart from our pages'
 */
export async function bookFromRequest(
  body: unknown,
  key: string,
  now: Instant,
): Promise<Result<BookedVisit, BookingRefusal>> {
  const answered = screeningAlone.safeParse(body);
  if (answered.success && isUrgent(answered.data.screening.answers)) {
    await takeScreening(answered.data.screening.answers, now);
    return refused({ reason: "urgent-care" });
  }

  const { timeZone } = await findClinic();
  const parsed = requestOn(dateAt(now, timeZone)).safeParse(body);
  if (!parsed.success) {
    const errors = [...faultsOf(parsed.error), ...(await judgeChoice(readableChoice.parse(body), now))];
    return refused({ reason: "invalid", errors });
  }

  const outcome = await bookVisit(wanted(parsed.data, key, now), now);
  if (outcome.ok) await takeScreening(parsed.data.screening.answers, now);
  if (outcome.ok || outcome.refusal.reason !== "invalid") return outcome;
  const errors = await judgeChoice(parsed.data, now);
  return errors.length > 0 ? refused({ reason: "invalid", errors }) : outcome;
}

const screeningAlone = z.object({ screening: screeningRequest });

/** Made once a day: making it, and zod making it fast, takes longer than reading a request. */
function requestOn(today: ClinicDate): ReturnType<typeof bookingRequest> {
  if (made?.today !== today) made = { today, request: bookingRequest(today) };
  return made.request;
}
let made: { today: ClinicDate; request: ReturnType<typeof bookingRequest> } | undefined;

const wanted = (
  { treatment, practitioner, start, patient, screening, language }: BookingRequest,
  key: string,
  now: Instant,
) => ({
  ...{ treatment, practitioner, start, language },
  patient: { ...patient, birthDate: patient.birthDate ?? null },
  bookedBy: null,
  foundBy: "PROGRAM" as const,
  screening: { version: screening.version, takenAt: new Date(now) },
  holdId: null,
  key: `api:${key}`,
});
