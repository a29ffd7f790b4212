import type { Instant } from "@/lib/domain/interval";
import list from "@/components/desk/list.module.css";
import { clinicMoment } from "@/lib/format/clinic-words";
import { untilWords } from "@/lib/format/waitlist-words";
import styles from "./waitlist.module.css";

export type LoggedOffer = {
  offerId: string;
  state: "OPEN" | "ACCEPTED" | "DECLINED" | "EXPIRED" | "WITHDRAWN";
  practitioner: { name: string };
  start: Instant;
  expiresAt: Instant;
  createdAt: Instant;
  isOpen: boolean;
};

type Props = { offers: LoggedOffer[]; timeZone: string; now: Instant };

const ENDS = {
  OPEN: "no answer in time",
  ACCEPTED: "taken",
  DECLINED: "given back",
  EXPIRED: "no answer in time",
  WITHDRAWN: "taken back",
};

/** What is kept for somebody now, and what was before; the newest first. */
export function OfferLog({ offers, timeZone, now }: Props) {
  const open = offers.find(({ isOpen }) => isOpen);
  const past = offers.filter((offer) => offer !== open);
  return (
    <>
      {open && (
        <strong className={styles.open}>
          Kept until {untilWords(open.expiresAt, timeZone, now)}: {clinicMoment(open.start, timeZone)} with{" "}
          {open.practitioner.name}
        </strong>
      )}
      {past.length > 0 && (
        <details className={styles.log}>
          <summary>{past.length === 1 ? "One offer before" : `${past.length} offers before`}</summary>
          <ul>
            {past.map((offer) => (
              <li key={offer.offerId} className={list.more}>
                {clinicMoment(offer.start, timeZone)} with {offer.practitioner.name}: {ENDS[offer.state]}
                {" (offered "}
                {clinicMoment(offer.createdAt, timeZone)})
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
