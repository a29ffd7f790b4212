"use client";

import { useEffect, useRef, type RefObject } from "react";
import { cardOf, cardsIn, focusCard } from "./cards";

/**
 * Keeps the focus on the visit it was on when the table comes anew: the button that was pressed may be gone, and the
 * visit may stand at another time.
 */
export function useKeptFocus(table: RefObject<HTMLElement | null>): void {
  const kept = useRef<string>(undefined);

  useEffect(() => {
    const note = ({ target }: Event) => {
      kept.current = table.current?.contains(target as Node) ? cardOf(target)?.bookingId : undefined;
    };
    document.addEventListener("focusin", note);
    document.addEventListener("pointerdown", note);
    return () => {
      document.removeEventListener("focusin", note);
      document.removeEventListener("pointerdown", note);
    };
  }, [table]);

  // After each time the table came: no dependencies on purpose.
  useEffect(() => {
    if (document.activeElement !== document.body || !table.current || kept.current === undefined) return;
    const card = cardsIn(table.current).find(({ bookingId }) => bookingId === kept.current);
    if (card) focusCard(card);
  });
}
