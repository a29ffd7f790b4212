import type { ContactFacts, Words } from "@/lib/domain/message";
import { clinicDateTime } from "@/lib/format/clinic-words";
import { write } from "./letter";

/** To the clinic: the reader of an address wants what we know of them erased. */
export function erasureRequested({ clinic, name, email, askedAt }: ContactFacts): Words {
  return write({
    clinic,
    subject: "Please erase somebody's data",
    title: "Somebody asks to have their data erased",
    blocks: [
      {
        facts: [
          ["Address", [email ?? name]],
          ["Asked", [clinicDateTime(askedAt, clinic.timeZone)]],
        ],
      },
      {
        paragraph:
          "It waits at the desk, among the messages to answer. From there you find everybody with this address. " +
          "Please answer within 30 days.",
      },
    ],
  });
}
