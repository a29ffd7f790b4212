"use client";

import { createContext, use, useEffect, useState, type ReactNode } from "react";

const Minute = createContext(0);

/** The present moment, by the server's clock, to about ten seconds. Instant. */
export const useMinute = (): number => use(Minute);

const TICK_MS = 10_000;

/** Counts on from the moment at which the server made the page: the browser's own clock may be wrong. */
export function MinuteClock({ now, children }: { now: number; children: ReactNode }) {
  const [moment, setMoment] = useState(now);

  useEffect(() => {
    const begun = performance.now();
    const tick = () => setMoment(now + performance.now() - begun);
    const first = setTimeout(tick);
    const timer = setInterval(tick, TICK_MS);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [now]);

  return <Minute value={moment}>{children}</Minute>;
}
