import type { StaffLinkFacts, Words } from "@/lib/domain/message";
import { clinicDateTime } from "@/lib/format/clinic-words";
import { write } from "./letter";

/** To someone new in the staff: the one link with which they choose their password. */
export function staffInvited({ name, url, expiresAt, clinic }: StaffLinkFacts): Words {
  return write({
    clinic,
    subject: `Your sign-in for ${clinic.name}`,
    title: "Welcome to the desk",
    blocks: [
      { paragraph: name ? `Hello ${name},` : "Hello," },
      { paragraph: "An administrator has made a sign-in for you. Choose your password to begin." },
      { link: "Choose your password", url },
      {
        paragraph: `The link works once, until ${clinicDateTime(expiresAt, clinic.timeZone)}. Later, ask for a new one on the sign-in page.`,
      },
    ],
  });
}
