import list from "@/components/desk/list.module.css";
import { PhoneLink } from "@/components/site/phone-link";
import { Button } from "@/components/ui/button";
import type { Instant } from "@/lib/domain/interval";
import { clinicMoment } from "@/lib/format/clinic-words";
import styles from "./messages.module.css";

const WISHES = {
  MESSAGE: "wrote",
  CALL_BACK: "wants to be called",
  CANNOT_COME: "cannot come",
  ERASURE: "wants to be erased",
};

type Request = {
  id: string;
  kind: keyof typeof WISHES;
  name: string;
  email: string | null;
  phone: string | null;
  body: string | null;
  visit: { bookingId: string; start: Instant } | null;
  createdAt: Instant;
  answeredAt: Instant | null;
  answeredBy: string | null;
  /** Whom a wish to be erased is about. */
  people: { patientId: string; name: string }[];
};

type Props = {
  requests: Request[];
  timeZone: string;
  show: string;
  answer: (form: FormData) => Promise<void>;
};

/** What people asked the clinic, with the ways to answer. */
export function RequestList({ requests, timeZone, show, answer }: Props) {
  return (
    <ul className={list.list}>
      {requests.map((request) => (
        <li key={request.id} className={list.item}>
          <div className={list.what}>
            <strong>
              {request.name} {WISHES[request.kind]}
            </strong>
            {request.visit && (
              <a href={`/desk/visits/${request.visit.bookingId}`} className={styles.visit}>
                Visit {clinicMoment(request.visit.start, timeZone)}
              </a>
            )}
            <span className={list.more}>{clinicMoment(request.createdAt, timeZone)}</span>
            {request.body && <p className={styles.body}>{request.body}</p>}
            {request.people.map(({ patientId, name }) => (
              <a key={patientId} href={`/desk/patients/${patientId}`} className={styles.visit}>
                {name}
              </a>
            ))}
            {request.answeredAt && (
              <span className={list.more}>
                Answered {clinicMoment(request.answeredAt, timeZone)}
                {request.answeredBy && `, ${request.answeredBy}`}
              </span>
            )}
          </div>
          <span className={styles.ways}>
            {request.phone && <PhoneLink phone={request.phone} />}
            {request.email && <a href={`mailto:${request.email}`}>{request.email}</a>}
            <a href={`/desk/patients?${new URLSearchParams({ q: request.phone ?? request.name })}`}>
              Find<span className="visually-hidden"> {request.name}</span>
            </a>
            <form action={answer}>
              <input type="hidden" name="request" value={request.id} />
              <input type="hidden" name="answered" value={request.answeredAt ? "no" : "yes"} />
              <input type="hidden" name="show" value={show} />
              <Button look="quiet">
                {request.answeredAt ? "Not answered yet" : "Answered"}
                <span className="visually-hidden"> ({request.name})</span>
              </Button>
            </form>
          </span>
        </li>
      ))}
    </ul>
  );
}
