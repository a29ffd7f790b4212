import list from "@/components/desk/list.module.css";
import { PhoneLink } from "@/components/site/phone-link";
import { Button } from "@/components/ui/button";
import type { Instant } from "@/lib/domain/interval";
import { clinicMoment } from "@/lib/format/clinic-words";
import { MAIL_WORDS, mailStateWords, type MailFacts } from "@/lib/format/message-words";
import styles from "./messages.module.css";

type Message = MailFacts & {
  id: string;
  recipient: string;
  createdAt: Instant;
  visit: {
    bookingId: string;
    start: Instant;
    patientId: string;
    patientName: string;
    phone: string | null;
  } | null;
  canBeSentAgain: boolean;
};

type Props = {
  messages: Message[];
  timeZone: string;
  now: Instant;
  /** The list one comes back to. */
  show: string;
  change: (form: FormData) => Promise<void>;
};

/** Mails: what, to whom, about which visit, what is true of each, and what the mail server answered. */
export function MessageList({ messages, timeZone, now, show, change }: Props) {
  return (
    <ul className={list.list}>
      {messages.map((message) => {
        const { visit } = message;
        const failed = message.state === "FAILED";
        return (
          <li key={message.id} className={failed ? `${list.item} ${styles.failed}` : list.item}>
            <span className={list.what}>
              <strong>
                {MAIL_WORDS[message.kind]}
                {visit && (
                  <>
                    {" for "}
                    <a href={`/desk/patients/${visit.patientId}`}>{visit.patientName}</a>
                  </>
                )}
              </strong>
              {visit && (
                <a href={`/desk/visits/${visit.bookingId}`} className={styles.visit}>
                  Visit {clinicMoment(visit.start, timeZone)}
                </a>
              )}
              <span className={list.more}>
                To {message.recipient}, written {clinicMoment(message.createdAt, timeZone)}
              </span>
              <span className={failed ? styles.fault : list.more}>
                {mailStateWords(message, timeZone, now)}
              </span>
              {message.serverReply && message.state !== "SKIPPED" && (
                <span className={list.more}>Answer: {message.serverReply}</span>
              )}
            </span>
            <span className={styles.ways}>
              {failed && visit?.phone && <PhoneLink phone={visit.phone} />}
              <form action={change} className={list.ways}>
                <input type="hidden" name="message" value={message.id} />
                <input type="hidden" name="show" value={show} />
                {message.canBeSentAgain && (
                  <Button name="change" value="sent-again" look="quiet">
                    Send again<span className="visually-hidden"> to {message.recipient}</span>
                  </Button>
                )}
                {failed && visit && (
                  <Button name="change" value="called" look="quiet">
                    I called<span className="visually-hidden"> {visit.patientName}</span>
                  </Button>
                )}
              </form>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
