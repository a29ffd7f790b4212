import { PhoneLink } from "@/components/site/phone-link";
import type { Row } from "@/components/ui/definition-list";
import type { ShownVisit, TrailOfVisit } from "@/lib/desk/show-visit";
import { MINUTE } from "@/lib/domain/interval";
import { clinicDateLong, clinicMoment, clinicTime } from "@/lib/format/clinic-words";
import { actorWords } from "@/lib/format/trail-words";
import { STATE_WORDS } from "@/lib/format/visit-state-words";

const ASKED_BY = {
  PATIENT: "the patient asked",
  CLINIC: "the clinic had to",
  UNDONE: "booking it was undone",
};

const SAID = {
  coming: "✓ Says yes: is coming",
  "cannot-come": (
    <>
      ✕ Says no: cannot come. The visit stands until you take it off.{" "}
      <a href="/desk/messages?show=requests">To answer</a>
    </>
  ),
};

/** "10:00 AM to 10:45 AM, 45 minutes" */
export const timeWords = ({ start, end }: { start: number; end: number }, zone: string): string =>
  `${clinicTime(start, zone)} to ${clinicTime(end, zone)}, ${(end - start) / MINUTE} minutes`;

/** All that the desk wants to know of a visit at one glance. */
export function visitRows(visit: ShownVisit, trail: TrailOfVisit, zone: string): Row[] {
  const { phone, email, room, squeezedIn, squeezeReason, treatment } = visit;
  return [
    { term: "State", details: stateWords(visit) },
    ...(visit.said && visit.status === "BOOKED" ? [{ term: "The patient", details: SAID[visit.said] }] : []),
    ...(visit.asked && visit.status === "BOOKED"
      ? [{ term: "Asked to move", details: askedWords(visit.asked, zone) }]
      : []),
    {
      term: "When",
      details: (
        <>
          {clinicDateLong(visit.start, zone)}
          <br />
          {timeWords(visit, zone)}
        </>
      ),
    },
    { term: "Treatment", details: treatment.name },
    { term: "With", details: visit.practitioner.name },
    { term: "Room", details: room?.name ?? (treatment.rooms.length > 0 ? "None yet" : "None: by phone") },
    { term: "Phone", details: phone === null ? "No number" : <PhoneLink phone={phone} /> },
    {
      term: "Email",
      details: email === null ? "No email: tell by phone" : <a href={`mailto:${email}`}>{email}</a>,
    },
    ...(squeezedIn ? [{ term: "Squeezed in", details: squeezeReason ?? "Over another visit" }] : []),
    { term: "Booked", details: `${clinicMoment(visit.createdAt, zone)}, ${bookedWords(visit, trail)}` },
    { term: "Reference", details: visit.reference },
    { term: "Link for the patient", details: linkWords(visit) },
  ];
}

const askedWords = ({ start, practitioner }: NonNullable<ShownVisit["asked"]>, zone: string): string =>
  `To ${clinicMoment(start, zone)} with ${practitioner}. No answer yet.`;

/** "by Sam Whitcomb", "online, by the patient", "online, by Jo Bell". */
function bookedWords({ bookedBy, patient }: ShownVisit, { entries, names }: TrailOfVisit): string {
  const actor = entries.find(({ action }) => action === "booking.booked")?.actor ?? "system";
  if (actor === "patient") return `online, by ${bookedBy ?? patient.name}`;
  return `by ${actor === "system" ? "the system" : actorWords(actor, names)}${bookedBy === null ? "" : ` for ${bookedBy}`}`;
}

const stateWords = ({ status, cancelledBy }: ShownVisit): string =>
  cancelledBy === null ? STATE_WORDS[status] : `${STATE_WORDS[status]}: ${ASKED_BY[cancelledBy]}`;

function linkWords({ email, messages }: ShownVisit): string {
  if (messages.some(({ state }) => state === "SENT")) return "Sent by mail. It shows the visit as it is.";
  return email === null ? "Nobody has it: there is no email address." : "Not sent: no mail has left yet.";
}
