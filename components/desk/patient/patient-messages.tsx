import styles from "@/components/desk/list.module.css";
import type { Instant } from "@/lib/domain/interval";
import { MAIL_WORDS, mailStateWords, type MailFacts } from "@/lib/format/message-words";

type Message = MailFacts & { id: string; recipient: string };
type Props = { messages: Message[]; timeZone: string; now: Instant };

/** What was written to a patient, and what became of it. */
export function PatientMessages({ messages, timeZone, now }: Props) {
  return (
    <ul className={styles.list}>
      {messages.map((message) => (
        <li key={message.id} className={styles.item}>
          <span className={styles.what}>
            <strong>{MAIL_WORDS[message.kind]}</strong>
            <span className={styles.more}>To {message.recipient}</span>
            <span className={styles.more}>{mailStateWords(message, timeZone, now)}</span>
            {message.serverReply && (
              <span className={styles.more}>The server said: {message.serverReply}</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
