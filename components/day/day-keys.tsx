"use client";

import { useRef, type KeyboardEvent, type ReactNode } from "react";
import { cardOf, cardsIn, focusCard, neighbour } from "./cards";
import { useKeptFocus } from "./kept-focus";

/** Single keys on a visit that has focus. The table itself comes from the server and works without them. */
export function DayKeys({ children }: { children: ReactNode }) {
  const table = useRef<HTMLDivElement>(null);
  useKeptFocus(table);

  const press = (event: KeyboardEvent) => {
    const card = cardOf(event.target);
    const isOnName = event.target instanceof Element && event.target.matches("[data-card]");
    if (!card || !isOnName || event.ctrlKey || event.metaKey || event.altKey || !table.current) return;

    const other = neighbour(card, event.key, cardsIn(table.current));
    const button = card.element.querySelector<HTMLButtonElement>(
      `[data-key="${CSS.escape(event.key.toLowerCase())}"]`,
    );
    if (!other && !button) return;
    event.preventDefault();
    if (other) focusCard(other);
    else button?.click();
  };

  return (
    <div ref={table} onKeyDown={press}>
      {children}
    </div>
  );
}
