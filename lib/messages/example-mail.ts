import "server-only";
import type { ClinicFacts } from "@/lib/data/clinic";
import type { MailText } from "@/lib/domain/clinic-texts";
import { addDays, clinicDay, dateAt, whenClockReads } from "@/lib/domain/clinic-time";
import type { Instant } from "@/lib/domain/interval";
import type { VisitFacts, Words } from "@/lib/domain/message";
import { env } from "@/lib/env";
import { bookingConfirmed } from "./templates/booking-confirmed";
import { visitReminder } from "./templates/visit-reminder";

const TEMPLATES: Record<MailText, typeof bookingConfirmed> = {
  "mail-confirmed": bookingConfirmed,
  "mail-reminder": visitReminder,
};

/** The mail as a patient would get it, with invented facts that nobody can take for a visit. */
export function exampleMail(
  key: MailText,
  note: readonly string[],
  clinic: ClinicFacts,
  language: VisitFacts["language"],
  now: Instant,
): Words {
  const date = addDays(dateAt(now, clinic.timeZone), 7);
  const day = clinicDay(date, clinic.timeZone);
  const startsAt = whenClockReads(day, 600, 601)[0]?.start ?? day.stretches[0]?.start ?? now;
  const visit: VisitFacts = {
    ...{ bookingId: "", reference: "EXAMPLE", startsAt, endsAt: startsAt + 3_600_000 },
    ...{ practitionerName: "Example Practitioner", clinic, byPhone: false },
    manageUrl: new URL("/visit/example", env().APP_URL).href,
    ...{ recipientName: "", visitorName: "", recipientAddress: "", sequence: 0, language },
  };
  return TEMPLATES[key](visit, note);
}
