import type { Instant } from "@/lib/domain/interval";
import type { WaitlistWish } from "@/lib/domain/waitlist";
import list from "@/components/desk/list.module.css";
import { PhoneLink } from "@/components/site/phone-link";
import { Button } from "@/components/ui/button";
import { clinicMoment } from "@/lib/format/clinic-words";
import { wishWords } from "@/lib/format/waitlist-words";
import { OfferLog, type LoggedOffer } from "./offer-log";
import styles from "./waitlist.module.css";

type Entry = {
  entryId: string;
  personName: string;
  bookedBy: string | null;
  email: string | null;
  phone: string | null;
  treatment: { name: string };
  practitionerName: string | null;
  wish: WaitlistWish;
  isForEarlier: boolean;
  visit: { bookingId: string; patientId: string; startsAt: Instant } | null;
  putFirstAt: Instant | null;
  createdAt: Instant;
  offers: LoggedOffer[];
};

type Props = {
  /** In the order in which they are asked. */
  entries: Entry[];
  timeZone: string;
  now: Instant;
  steer: (form: FormData) => Promise<void>;
};

/** Who waits, what would suit, what is kept for them, and the ways to steer it. */
export function WaitlistList({ entries, timeZone, now, steer }: Props) {
  return (
    <ol className={list.list}>
      {entries.map((entry, position) => (
        <li key={entry.entryId} className={list.item}>
          <div className={list.what}>
            <strong>
              {position + 1}.{" "}
              {entry.visit ? (
                <a href={`/desk/patients/${entry.visit.patientId}`}>{entry.personName}</a>
              ) : (
                entry.personName
              )}
              {entry.putFirstAt !== null && <span className={styles.first}>Put first</span>}
            </strong>
            <span>
              {entry.treatment.name} with {entry.practitionerName ?? "anyone"}
              {entry.visit && entry.isForEarlier && (
                <>
                  , instead of the{" "}
                  <a href={`/desk/visits/${entry.visit.bookingId}`}>
                    visit {clinicMoment(entry.visit.startsAt, timeZone)}
                  </a>
                </>
              )}
            </span>
            <span className={list.more}>{wishWords(entry.wish)}</span>
            <span className={list.more}>
              Waits since {clinicMoment(entry.createdAt, timeZone)}
              {entry.bookedBy && `, arranged by ${entry.bookedBy}`}
              {entry.email === null && ". No email address: nothing can be offered by mail"}
            </span>
            <OfferLog offers={entry.offers} timeZone={timeZone} now={now} />
          </div>
          <span className={list.ways}>
            {entry.phone && <PhoneLink phone={entry.phone} />}
            <Ways entry={entry} steer={steer} />
          </span>
        </li>
      ))}
    </ol>
  );
}

function Ways({ entry, steer }: { entry: Entry; steer: Props["steer"] }) {
  const whose = <span className="visually-hidden"> ({entry.personName})</span>;
  return (
    <form action={steer} className={list.ways}>
      <input type="hidden" name="entry" value={entry.entryId} />
      <Button name="change" value="first" look="quiet">
        Put first{whose}
      </Button>
      {entry.putFirstAt !== null && (
        <Button name="change" value="back" look="quiet">
          Back to its place{whose}
        </Button>
      )}
      {entry.offers.some(({ state }) => state === "OPEN") && (
        <Button name="change" value="withdraw" look="quiet">
          Take the offer back{whose}
        </Button>
      )}
      <Button name="change" value="off" look="quiet">
        Take off the list{whose}
      </Button>
    </form>
  );
}
