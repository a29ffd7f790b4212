import { PhoneLink } from "@/components/site/phone-link";
import type { Instant } from "@/lib/domain/interval";
import { MAIL_WORDS, mailStateWords, type MailFacts } from "@/lib/format/message-words";
import styles from "./visit.module.css";

type Mail = MailFacts & { id: string; recipient: string };
type Props = { mails: Mail[]; phone: string | null; timeZone: string; now: Instant };

/** The mails about a visit: what is true of each, and what the mail server answered. */
export function MailList({ mails, phone, timeZone, now }: Props) {
  return (
    <ul className={styles.list}>
      {mails.map((mail) => (
        <li key={mail.id} className={mail.state === "FAILED" ? styles.failed : styles.item}>
          <strong>
            {MAIL_WORDS[mail.kind]} to {mail.recipient}
          </strong>
          <span>
            {mailStateWords(mail, timeZone, now)}
            {mail.state === "FAILED" && phone !== null && (
              <>
                {" "}
                <PhoneLink phone={phone} />
              </>
            )}
          </span>
          {mail.serverReply !== null && mail.state !== "SKIPPED" && (
            <span className={styles.soft}>The mail server answered: {mail.serverReply}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
