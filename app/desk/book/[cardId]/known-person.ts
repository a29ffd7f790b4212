import type { KnownPerson } from "@/components/desk/call/call-state";
import type { FoundPatient } from "@/lib/desk/find-patients";
import { clinicMoment } from "@/lib/format/clinic-words";
import { dayWithoutYear } from "@/lib/format/free-days";

/** Somebody found, with what tells people of one name apart. */
export const personOf = (known: FoundPatient, zone: string): KnownPerson => {
  const { patientId, name, phone, email, nextVisit, lastVisit } = known;
  const visit = nextVisit
    ? `next visit ${clinicMoment(nextVisit, zone)}`
    : lastVisit
      ? `last visit ${dayWithoutYear(lastVisit, zone)}`
      : "no visit yet";
  return { patientId, name, phone, email, facts: [contactOf(known), visit].filter(Boolean).join(" · ") };
};

/** "(207) 555-0142 · ann@example.com" */
export const contactOf = ({ phone, email }: { phone: string | null; email: string | null }) =>
  [phone, email].filter(Boolean).join(" · ");
