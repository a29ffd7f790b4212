import type { ContactFacts, Words } from "@/lib/domain/message";
import { clinicDateTime } from "@/lib/format/clinic-words";
import { write } from "./letter";

/** To the clinic: what someone wrote on the contact page, and how to answer. Answering the mail answers them. */
export function contactReceived({ clinic, name, email, phone, body, askedAt }: ContactFacts): Words {
  return write({
    clinic,
    subject: "A message from the contact page",
    title: "Someone has written to the clinic",
    blocks: [
      {
        facts: [
          ["From", [name]],
          ["Email", [email ?? "not given"]],
          ["Phone", [phone ?? "not given"]],
          ["Written", [clinicDateTime(askedAt, clinic.timeZone)]],
        ],
      },
      { quote: body ?? "" },
      { paragraph: email ? "Answering this mail answers the writer." : "Please answer by phone." },
    ],
  });
}
