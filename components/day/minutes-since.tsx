"use client";

import { useMinute } from "./minute";

/** How long ago it is, in whole minutes: "12 min". Counts on while the page stands. */
export function MinutesSince({ since }: { since: number }) {
  const now = useMinute();
  return <> {Math.max(0, Math.floor((now - since) / 60_000))} min</>;
}
