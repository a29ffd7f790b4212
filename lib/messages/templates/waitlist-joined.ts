import type { WaitlistFacts, Words } from "@/lib/domain/message";
import { write } from "./letter";

/** To whoever waits: what happens now, and the link to their place. */
export function waitlistJoined({ clinic, recipientName, url, isForEarlier }: WaitlistFacts): Words {
  return write({
    clinic,
    subject: "You are on the waitlist",
    title: "You are on the waitlist",
    blocks: [
      { paragraph: recipientName ? `Hello ${recipientName},` : "Hello," },
      {
        paragraph: `When a time comes free that suits you, we keep it for you and write to you. ${
          isForEarlier
            ? "The visit you have stays yours until you take another time."
            : "Nothing is booked until you take a time."
        }`,
      },
      { paragraph: "One person is asked at a time, so a time we offer you is really yours to take." },
      { link: "See your place, or leave the list", url },
      { paragraph: `If this was not you, or if you have a question, call us: ${clinic.phone}.` },
    ],
  });
}
