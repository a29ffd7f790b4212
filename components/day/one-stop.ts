"use client";

import { useEffect, type RefObject } from "react";
import { cardOf, cardsIn } from "./cards";

const TIMES = "[data-time]";
const STOPS = "a, button, summary";

/**
 * Makes all visits one stop of the Tab key, and all times another; arrow keys go on from there. A day would be two
 * hundred stops otherwise, and without scripts it is.
 */
export function useOneStop(table: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (table.current && target instanceof Element) setStops(table.current, target);
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, [table]);

  // After each time the table came: no dependencies on purpose.
  useEffect(() => {
    if (table.current) setStops(table.current, document.activeElement);
  });
}

function setStops(table: HTMLElement, focused: Element | null): void {
  const isStop = (element: Element) => element.getAttribute("tabindex") === "0";
  const cards = cardsIn(table).map(({ element }) => element);
  const inSight =
    cardOf(focused)?.element ?? cards.find((card) => [...card.querySelectorAll("a")].some(isStop));
  const card = inSight && cards.includes(inSight) ? inSight : cards[0];
  for (const one of cards) {
    for (const stop of one.querySelectorAll<HTMLElement>(STOPS)) stop.tabIndex = one === card ? 0 : -1;
  }

  const times = [...table.querySelectorAll<HTMLElement>(TIMES)];
  const time = times.find((one) => one === focused) ?? times.find(isStop) ?? times[0];
  for (const one of times) one.tabIndex = one === time ? 0 : -1;
}

const WAYS: Record<string, [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The time to which an arrow key leads from another; null at the table's edges, and for other keys. */
export function timeBeside(from: Element, key: string): HTMLElement | null {
  const cell = from.closest("td");
  const rows = from.closest("tbody")?.rows;
  const way = WAYS[key];
  if (!cell || !rows || !way) return null;
  const row = [...rows].findIndex((one) => one.contains(from)) + way[0];
  return rows[row]?.cells[cell.cellIndex + way[1]]?.querySelector<HTMLElement>(TIMES) ?? null;
}
