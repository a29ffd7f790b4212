import type { ContactFacts, Words } from "@/lib/domain/message";
import { clinicDateTime } from "@/lib/format/clinic-words";
import { write } from "./letter";

/** To the clinic: someone wants to be called, not to book online. Why is for the call itself. */
export function callBackRequested({ clinic, name, phone, askedAt }: ContactFacts): Words {
  return write({
    clinic,
    subject: "Please call back",
    title: "Someone asks to be called back",
    blocks: [
      {
        facts: [
          ["Name", [name]],
          ["Phone", [phone ?? "not given"]],
          ["Asked", [clinicDateTime(askedAt, clinic.timeZone)]],
        ],
      },
      { paragraph: "Please call as soon as you can." },
    ],
  });
}
