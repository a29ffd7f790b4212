"use client";

import { useRef, type KeyboardEvent, type ReactNode } from "react";
import { cardOf, cardsIn, focusCard, neighbour, type Card } from "./cards";
import styles from "./day-hands.module.css";
import { useDragging } from "./dragging";
import { useKeptFocus } from "./kept-focus";
import { useMoveMode } from "./move-mode";
import { timeBeside, useOneStop } from "./one-stop";

/** What keys and pointer do in the day's table. The table itself comes from the server and works without them. */
export function DayHands({ children }: { children: ReactNode }) {
  const table = useRef<HTMLDivElement>(null);
  const ghost = useRef<HTMLDivElement>(null);
  useKeptFocus(table);
  useOneStop(table);
  useDragging(table, ghost);
  const moveMode = useMoveMode(table, ghost);

  /** Single keys on a visit that has focus: so nobody who types or talks elsewhere sets them off (WCAG 2.1.4). */
  const pressOnCard = (card: Card, key: string): boolean => {
    const other = table.current && neighbour(card, key, cardsIn(table.current));
    if (other) return (focusCard(other), true);
    if (key.toLowerCase() === "m") return moveMode.begin(card);
    const name = `[data-key="${CSS.escape(key.toLowerCase())}"]`;
    const button = card.element.querySelector<HTMLButtonElement>(name);
    button?.click();
    return button !== null;
  };

  const press = (event: KeyboardEvent) => {
    if (event.target instanceof Element && event.target.matches("[data-time]")) {
      const beside = timeBeside(event.target, event.key);
      beside?.focus();
      if (beside) event.preventDefault();
      return;
    }
    const card = cardOf(event.target);
    const isOnName = event.target instanceof Element && event.target.matches("[data-card]");
    if (!card || !isOnName || event.ctrlKey || event.metaKey || event.altKey) return;
    if (moveMode.press(event) || pressOnCard(card, event.key)) event.preventDefault();
  };

  return (
    <div ref={table} onKeyDown={press}>
      {children}
      <div ref={ghost} className={styles.ghost} aria-hidden="true" hidden />
      <p className="visually-hidden" role="status">
        {moveMode.said}
      </p>
    </div>
  );
}
