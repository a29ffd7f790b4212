import type { CannotComeFacts, Words } from "@/lib/domain/message";
import { clinicDateTime } from "@/lib/format/clinic-words";
import { write } from "./letter";

/** To the clinic: somebody cannot come, too late to cancel online. The visit stands until the desk takes it off. */
export function cannotCome(facts: CannotComeFacts): Words {
  const { clinic, startsAt, askedAt } = facts;
  return write({
    clinic,
    subject: `Cannot come: ${clinicDateTime(startsAt, clinic.timeZone)}`,
    title: "A patient cannot come",
    blocks: [
      {
        facts: [
          ["Name", [facts.name]],
          ["Phone", [facts.phone ?? "not given"]],
          ["Visit", [clinicDateTime(startsAt, clinic.timeZone)]],
          ["With", [facts.practitionerName]],
          ["Reference", [facts.reference]],
          ["Told us", [clinicDateTime(askedAt, clinic.timeZone)]],
        ],
      },
      { paragraph: "The visit still stands. Please call, or take it off at the desk." },
      { link: "See the visit at the desk", url: facts.deskUrl },
    ],
  });
}
