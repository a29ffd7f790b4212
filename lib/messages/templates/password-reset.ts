import type { StaffLinkFacts, Words } from "@/lib/domain/message";
import { clinicDateTime } from "@/lib/format/clinic-words";
import { write } from "./letter";

/** To a staff member who, as somebody said, has forgotten the password. */
export function passwordReset({ name, url, expiresAt, clinic }: StaffLinkFacts): Words {
  return write({
    clinic,
    subject: "Choose a new password",
    title: "Choose a new password",
    blocks: [
      { paragraph: name ? `Hello ${name},` : "Hello," },
      { paragraph: "Somebody, we hope you, asked for a new password for the desk." },
      { link: "Choose a new password", url },
      { paragraph: `The link works once, until ${clinicDateTime(expiresAt, clinic.timeZone)}.` },
      {
        paragraph:
          "If it was not you, do nothing: your password stays as it is. Should it happen again, tell an administrator.",
      },
    ],
  });
}
