import type { VisitsLinkFacts, Words } from "@/lib/domain/message";
import { clinicDateTime } from "@/lib/format/clinic-words";
import { write } from "./letter";

/** To an address whose reader asked to see all visits booked with it. */
export function visitsLink({ url, expiresAt, clinic }: VisitsLinkFacts): Words {
  return write({
    clinic,
    subject: "Your visits",
    title: "Your visits",
    blocks: [
      { paragraph: "Hello," },
      { paragraph: "Somebody, we hope you, asked to see all visits that were booked with this address." },
      { link: "See all visits", url },
      { paragraph: `The link works until ${clinicDateTime(expiresAt, clinic.timeZone)}.` },
      {
        paragraph: `If it was not you, do nothing: nobody else was sent this link. Questions? Call us: ${clinic.phone}.`,
      },
    ],
  });
}
