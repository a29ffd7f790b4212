import { useEffect, useState } from "react";
import type { CallView } from "./call-state";

type Hold = Pick<CallView, "heldUntil" | "heldForMs">;

/** Holds the chosen time for as long as the page is open. @returns until when, in words; null once it is lost */
export function useHoldKeeping(cardId: string, view: CallView): string | null {
  const [kept, setKept] = useState<{ of: CallView; hold: Hold } | null>(null);
  const hold: Hold = kept?.of === view ? kept.hold : view;
  const isNeeded = view.booked === null && hold.heldUntil !== null;

  useEffect(() => {
    if (!isNeeded) return;
    const extend = async () => {
      const headers = { "Content-Type": "application/json" };
      const request = { method: "POST", headers, body: "{}" };
      const answer = await fetch(`/api/desk/caller-cards/${cardId}/hold`, request).catch(() => null);
      if (answer?.ok) setKept({ of: view, hold: (await answer.json()) as Hold });
    };
    const waiting = setTimeout(extend, hold.heldForMs / 2);
    return () => clearTimeout(waiting);
  }, [cardId, view, isNeeded, hold]);

  return hold.heldUntil;
}
