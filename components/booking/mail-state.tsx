import { PhoneLink } from "@/components/site/phone-link";
import { LookAgain } from "./look-again";

type Props = {
  mail: {
    state: "OWED" | "SENT" | "SKIPPED" | "FAILED";
    attempts: number;
    recipient: string;
    /** "10:02 AM", once the mail server has taken it. */
    sentAt: string | null;
  };
  phone: string;
};

/** What is true of the confirmation by email at this moment, and nothing better. */
export function MailState({ mail, phone }: Props) {
  const { state, attempts, recipient, sentAt } = mail;

  return (
    <>
      <p role="status">
        {state === "OWED" && attempts === 0 && <>Your confirmation is on its way to {recipient}.</>}
        {state === "OWED" && attempts > 0 && (
          <>We have not reached the mail server of {recipient} yet. We keep trying.</>
        )}
        {state === "SENT" && (
          <>
            The mail server took your confirmation for {recipient}
            {sentAt && ` at ${sentAt}`}. If you do not see it, look among the unwanted mail.
          </>
        )}
        {state === "FAILED" && (
          <>
            Your confirmation to {recipient} could not be delivered. Your visit is booked all the same. Please
            call us on <PhoneLink phone={phone} /> so that we have the right address.
          </>
        )}
        {state === "SKIPPED" && <>No confirmation was sent, because the visit has changed since.</>}
      </p>
      {state === "OWED" && <LookAgain />}
    </>
  );
}
