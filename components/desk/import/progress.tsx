"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import styles from "./import.module.css";

type Props = { words: string; done: number; total: number };

const AGAIN_MS = 1_500;

/** How far the worker has come. Looks again by itself; without JavaScript the browser loads the page anew. */
export function Progress({ words, done, total }: Props) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), AGAIN_MS);
    return () => clearInterval(timer);
  }, [router]);

  return (
    <div className={styles.section}>
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <label htmlFor="progress">{words}</label>
      <progress id="progress" className={styles.bar} value={done} max={total} />
      <p role="status">
        {done.toLocaleString("en-US")} of {total.toLocaleString("en-US")} rows
      </p>
    </div>
  );
}
