import list from "@/components/desk/list.module.css";
import { PhoneLink } from "@/components/site/phone-link";
import { Button } from "@/components/ui/button";
import type { Instant } from "@/lib/domain/interval";
import { clinicMoment } from "@/lib/format/clinic-words";
import { answersInAll, answerWords, askingMailWords } from "@/lib/format/closing-words";
import styles from "./closing.module.css";

export type Asked = Parameters<typeof answerWords>[0] & {
  askedMoveId: string;
  bookingId: string;
  patientName: string;
  phone: string | null;
  formerStart: Instant;
  formerPractitioner: string;
  mail: Parameters<typeof askingMailWords>[0];
};

type Props = {
  asked: Asked[];
  fields: Record<string, string>;
  timeZone: string;
  now: Instant;
  takeBack: (form: FormData) => Promise<void>;
};

/** Who was asked, what they answered, and the way to take a question back. */
export function AskedList({ asked, fields, timeZone: zone, now, takeBack }: Props) {
  return (
    <>
      <p>{answersInAll(asked)}</p>
      <ul className={list.list}>
        {asked.map((one) => (
          <li key={one.askedMoveId} className={list.item}>
            <span className={list.what}>
              <a href={`/desk/visits/${one.bookingId}`} className={list.way}>
                {one.patientName}
              </a>
              <strong className={one.state === "OPEN" ? styles.open : undefined}>
                {answerWords(one, zone)}
              </strong>
              <span className={list.more}>
                Was {clinicMoment(one.formerStart, zone)} with {one.formerPractitioner}; suggested{" "}
                {clinicMoment(one.suggested.start, zone)} with {one.suggested.practitioner}
              </span>
              {one.state === "OPEN" && (
                <span className={list.more}>{askingMailWords(one.mail, zone, now)}</span>
              )}
            </span>
            <span className={list.ways}>
              {one.phone && <PhoneLink phone={one.phone} />}
              {one.state === "OPEN" && (
                <form action={takeBack}>
                  {Object.entries(fields).map(([name, value]) => (
                    <input key={name} type="hidden" name={name} value={value} />
                  ))}
                  <input type="hidden" name="asked" value={one.askedMoveId} />
                  <Button look="quiet">
                    Take the question back<span className="visually-hidden"> ({one.patientName})</span>
                  </Button>
                </form>
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
