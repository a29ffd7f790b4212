"use client";

import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import type { Card } from "./cards";
import { drawGhost, hideGhost } from "./ghost";
import { bringIntoSight, factsAt, movePath, placeOfCard, stepFrom, type GridPlace } from "./grid-places";

type Moving = { card: Card; place: GridPlace; minutes: number };

const LEAST_MINUTES = 15;
const STEP_MINUTES = 15;

/**
 * Moving a visit by keys: arrows choose its time and practitioner, with Shift how long it is, Enter goes to the page
 * that shows what would be hit, Escape stops. Nothing is changed here.
 */
export function useMoveMode(table: RefObject<HTMLElement | null>, ghost: RefObject<HTMLElement | null>) {
  const [said, setSaid] = useState("");
  const moving = useRef<Moving>(null);

  const show = (next: Moving) => {
    moving.current = next;
    if (!table.current || !ghost.current) return;
    bringIntoSight(table.current, next.place);
    drawGhost(ghost.current, table.current, next.place, next.minutes);
    setSaid(`${factsAt(table.current, next.place)?.words}, ${next.minutes} minutes`);
  };

  const stop = (words: string) => {
    if (!moving.current) return;
    moving.current = null;
    hideGhost(ghost.current);
    setSaid(words);
  };

  const begin = (card: Card): boolean => {
    const place = table.current && placeOfCard(table.current, card);
    if (!place || card.element.dataset["movable"] === undefined) return false;
    show({ card, place, minutes: card.minutes });
    setSaid("Moving. Arrows choose the time, Shift with up and down how long, Enter goes on, Escape stops.");
    return true;
  };

  const press = (event: KeyboardEvent): boolean => {
    const now = moving.current;
    if (!now || !table.current) return false;
    const { key, shiftKey } = event;
    if (key === "Escape" || key === "Tab") stop("Not moved.");
    if (key === "Tab") return false;
    if (key.startsWith("Arrow")) {
      const longer = key === "ArrowDown" ? STEP_MINUTES : key === "ArrowUp" ? -STEP_MINUTES : 0;
      const minutes = Math.max(LEAST_MINUTES, now.minutes + longer);
      show(shiftKey ? { ...now, minutes } : { ...now, place: stepFrom(table.current, now.place, key) });
    }
    const facts = key === "Enter" ? factsAt(table.current, now.place) : null;
    if (facts) location.assign(movePath(now.card, facts, now.minutes));
    return true;
  };

  // Whoever clicks elsewhere has stopped moving.
  useEffect(() => {
    const leave = () => {
      moving.current = null;
      hideGhost(ghost.current);
    };
    addEventListener("pointerdown", leave);
    return () => removeEventListener("pointerdown", leave);
  }, [ghost]);

  return { said, begin, press };
}
