import type { ReactNode } from "react";
import { PhoneLink } from "@/components/site/phone-link";
import type { Instant } from "@/lib/domain/interval";
import { dateAt } from "@/lib/domain/clinic-time";
import { clinicMoment, clinicTime } from "@/lib/format/clinic-words";
import type { Language } from "@/lib/words/languages";
import { wordsIn } from "@/lib/words/words-in";
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
  language: Language;
};

/** What is true of the newest email about a visit at this moment, and nothing better. */
export function MailState({ mail, language, ...props }: Props) {
  return (
    <>
      <p role="status">{stateInWords({ mail, language, ...props })}</p>
      {mail.state === "OWED" && <LookAgain label={wordsIn(language, "booked")("mail.look")} />}
    </>
  );
}

function stateInWords({ mail, isCancelled, clinic, now, language }: Props): ReactNode {
  const say = wordsIn(language, "booked");
  const { about, recipient: address, sentAt } = mail;
  switch (mail.state) {
    case "OWED":
      return say(mail.attempts === 0 ? "mail.onItsWay" : "mail.trying", { about, address });
    case "SENT":
      return sentAt === null ? say("mail.taken", { about, address }) : taken(sentAt.getTime());
    case "FAILED":
      return say.rich("mail.failed", {
        ...{ about, address, isCancelled: isCancelled ? "yes" : "no" },
        phone: () => <PhoneLink phone={clinic.phone} />,
      });
    case "SKIPPED":
      return say("mail.skipped");
  }

  function taken(at: Instant): string {
    const { timeZone } = clinic;
    return dateAt(at, timeZone) === dateAt(now, timeZone)
      ? say("mail.takenToday", { about, address, time: clinicTime(at, timeZone, language) })
      : say("mail.takenOn", { about, address, moment: clinicMoment(at, timeZone, language) });
  }
}
