"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, type ReactNode } from "react";
import { useDeskConnection, type Topic } from "./desk-connection";
import styles from "./live.module.css";

type Props = {
  /** Days of the clinic's calendar that the page shows: changes of others are no concern of it. */
  days: readonly string[];
  /** What it shows besides. */
  topics?: readonly Topic[];
  /** The clinic's time when the page was made, in words. */
  madeAt: string;
  children: ReactNode;
};

/** Several changes at once are one reason to look again. */
const TOGETHER_MS = 100;

/**
 * Keeps what it holds up to date with the other desks and the public page. When it hears nothing any more it says so,
 * and lets nobody change anything: its buttons may speak of what is not so any more.
 */
export function Live({ days, topics = [], madeAt, children }: Props) {
  const router = useRouter();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const lookAgain = () => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => router.refresh(), TOGETHER_MS);
  };
  useEffect(() => () => clearTimeout(waiting.current), []);

  const lostSince = useDeskConnection(madeAt, {
    onDays: (changed) => {
      if (changed === null || changed.some((day) => days.includes(day))) lookAgain();
    },
    onTopic: (topic) => {
      if (topics.includes(topic)) lookAgain();
    },
  });

  return (
    <>
      <div role="alert" className={styles.banner}>
        {lostSince !== null && (
          <p className={styles.lost}>
            <strong>Not connected since {lostSince}.</strong> What you see may be old, so nothing can be
            changed here until the connection is back.
          </p>
        )}
      </div>
      <fieldset className={styles.all} role="presentation" disabled={lostSince !== null}>
        {children}
      </fieldset>
    </>
  );
}
