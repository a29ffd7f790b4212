import type { Instant } from "@/lib/domain/interval";
import type { VisitFacts, Words } from "@/lib/domain/message";
import { clinicDateTime } from "@/lib/format/clinic-words";
import { greeting } from "./greeting";
import { write } from "./letter";

/** To whoever booked: the visit does not take place. @param formerly the start told before */
export function bookingCancelled(visit: VisitFacts, formerly: Instant): Words {
  const { clinic, byPhone } = visit;
  const what = byPhone ? "call" : "visit";
  const when = clinicDateTime(formerly, clinic.timeZone);
  return write({
    clinic,
    subject: `Cancelled: ${when}`,
    title: `Your ${what} is cancelled`,
    blocks: [
      ...greeting(visit),
      { paragraph: `Your ${what} on ${when} is cancelled. You need not do anything.` },
      { facts: [["Reference", [visit.reference]]] },
      { paragraph: "The file that comes with this mail takes the entry out of your calendar." },
      { link: `See what became of your ${what}`, url: visit.manageUrl },
      { paragraph: `If you did not expect this, or would like another time, call us: ${clinic.phone}.` },
    ],
  });
}
