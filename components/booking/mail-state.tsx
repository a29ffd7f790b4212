import { PhoneLink } from "@/components/site/phone-link";
import type { Instant } from "@/lib/domain/interval";
import { whenTaken } from "@/lib/format/message-words";
import { LookAgain } from "./look-again";

type Props = {
  mail: {
    about: "confirmation" | "change";
    state: "OWED" | "SENT" | "SKIPPED" | "FAILED";
    attempts: number;
    recipient: string;
    /** Once the mail server has taken it. */
    sentAt: Date | null;
  };
  isCancelled: boolean;
  clinic: { phone: string; timeZone: string };
  now: Instant;
};

const NAMES = { confirmation: "your confirmation", change: "the email about the change" };

/** What is true of the newest email about a visit at this moment, and nothing better. */
export function MailState({ mail, isCancelled, clinic, now }: Props) {
  const { about, state, attempts, recipient, sentAt } = mail;
  const name = NAMES[about];

  return (
    <>
      <p role="status">
        {state === "OWED" && attempts === 0 && (
          <>
            We are sending {name} to {recipient}. It is on its way.
          </>
        )}
        {state === "OWED" && attempts > 0 && (
          <>
            We have not reached the mail server of {recipient} with {name} yet. We keep trying.
          </>
        )}
        {state === "SENT" && (
          <>
            The mail server took {name} for {recipient}
            {sentAt && ` ${whenTaken(sentAt.getTime(), clinic.timeZone, now)}`}. If you do not see it, look
            among the unwanted mail.
          </>
        )}
        {state === "FAILED" && (
          <>
            We could not deliver {name} to {recipient}. Your visit is {isCancelled ? "cancelled" : "booked"}{" "}
            all the same. Please call us on <PhoneLink phone={clinic.phone} /> so that we have the right
            address.
          </>
        )}
        {state === "SKIPPED" && <>No email was needed: this page shows your visit as it stands.</>}
      </p>
      {state === "OWED" && <LookAgain />}
    </>
  );
}
