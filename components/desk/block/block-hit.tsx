"use client";

import { useEffect, useRef } from "react";
import { ObstacleList } from "@/components/desk/obstacle-list";
import { PhoneLink } from "@/components/site/phone-link";
import { Notice } from "@/components/ui/notice";
import type { ObstacleInWords } from "@/lib/format/obstacle-links";
import styles from "./block-form.module.css";

export type Hit = {
  visits: { bookingId: string; patientName: string; phone: string | null; words: string }[];
  /** What else is in the way: a time that somebody is booking at this moment. */
  others: ObstacleInWords[];
};

/** What lies in the time that was asked for. Nothing of it is dropped. Takes the focus when it appears. */
export function BlockHit({ hit: { visits, others } }: { hit: Hit }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [visits]);
  const count = visits.length === 1 ? "there is one visit" : `there are ${visits.length} visits`;

  return (
    <div ref={box} tabIndex={-1}>
      <Notice
        kind="warning"
        heading={
          visits.length === 0 ? "Nothing is blocked yet" : `Nothing is blocked yet: ${count} in that time`
        }
      >
        <ul className={styles.hits}>
          {visits.map(({ bookingId, patientName, phone, words }) => (
            <li key={bookingId}>
              <a href={`/desk/visits/${bookingId}`} className={styles.patient}>
                {patientName}
              </a>
              <span>{words}</span>
              <span className={styles.reach}>
                {phone === null ? "No phone number" : <PhoneLink phone={phone} className={styles.touch} />}
                <a href={`/desk/visits/${bookingId}/move`} className={styles.touch}>
                  Move<span className="visually-hidden"> the visit of {patientName}</span>
                </a>
              </span>
            </li>
          ))}
        </ul>
        <ObstacleList obstacles={others} />
        <p>
          Move them first, or block around them: then the visits stay, and their time is blocked too once they
          are moved or cancelled. On a sick day or a holiday, the next page then helps you to move all of
          them, or to ask all patients, in one step.
        </p>
      </Notice>
    </div>
  );
}
