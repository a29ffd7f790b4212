"use client";

import type { Route } from "next";
import { useEffect, useRef } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import styles from "./call.module.css";
import type { BookedCall as Booked } from "./call-state";

type Props = { booked: Booked; undo: (form: FormData) => Promise<void>; back: string };

/** What to read back. Enter goes on to the next caller: the link has the focus. */
export function BookedCall({ booked, undo, back }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector("a")?.focus();
  }, []);
  const { patientName, sentence, mail, cardHref, isCancelled, undoId } = booked;

  return (
    <section className={styles.booked} aria-labelledby="booked" ref={box}>
      <h2 id="booked">
        {isCancelled ? `${patientName} is not booked any more` : `Booked for ${patientName}`}
      </h2>
      {!isCancelled && (
        <>
          <p className={styles.aloud} role="status">
            “{sentence}”
          </p>
          <p>{mail}</p>
        </>
      )}
      <div className={styles.ways}>
        <ButtonLink href="/desk/book">Next caller</ButtonLink>
        {!isCancelled && (
          <ButtonLink href={cardHref as Route} look="secondary">
            Print a card
          </ButtonLink>
        )}
        <ButtonLink href="/desk" look="quiet">
          To the day
        </ButtonLink>
        {undoId && (
          <form action={undo}>
            <input type="hidden" name="undoId" value={undoId} />
            <input type="hidden" name="back" value={back} />
            <Button look="quiet">Undo</Button>
          </form>
        )}
      </div>
    </section>
  );
}
