"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const PAUSE_MS = 4_000;
/** A mail server that is down stays down for a while; nobody needs a page that asks forever. */
const AT_MOST = 45;

/** Reads the page anew every few seconds. Without JavaScript it is a link: a page shall not reload under a reader. */
export function LookAgain({ label }: { label: string }) {
  const { refresh } = useRouter();

  useEffect(() => {
    let asked = 0;
    const timer = setInterval(() => {
      asked += 1;
      if (asked > AT_MOST) clearInterval(timer);
      else if (!document.hidden) refresh();
    }, PAUSE_MS);
    return () => clearInterval(timer);
  }, [refresh]);

  return (
    <noscript>
      <a href="">{label}</a>
    </noscript>
  );
}
