"use client";

import type { Route } from "next";
import { useEffect, useRef } from "react";
import { ButtonLink } from "@/components/ui/button";
import styles from "./call.module.css";
import type { BookedCall as Booked } from "./call-state";

/** What to read back. Enter goes on to the next caller: the link has the focus. */
export function BookedCall({ booked }: { booked: Booked }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector("a")?.focus();
  }, []);

  return (
    <section className={styles.booked} aria-labelledby="booked" ref={box}>
      <h2 id="booked">Booked for {booked.patientName}</h2>
      <p className={styles.aloud} role="status">
        “{booked.sentence}”
      </p>
      <p>{booked.mail}</p>
      <div className={styles.ways}>
        <ButtonLink href="/desk/book">Next caller</ButtonLink>
        <ButtonLink href={booked.cardHref as Route} look="secondary">
          Print a card
        </ButtonLink>
        <ButtonLink href="/desk" look="quiet">
          To the day
        </ButtonLink>
      </div>
    </section>
  );
}
