"use client";

import { useEffect, type RefObject } from "react";
import { cardOf, type Card } from "./cards";
import { drawGhost, hideGhost } from "./ghost";
import { factsAt, movePath, placeOfCard, placeUnder, type GridPlace } from "./grid-places";

/** So far a pointer may wander before it is a drag and no click. In CSS pixels. */
const SLACK = 5;
const STEP_MINUTES = 15;
const NOT_TO_DRAG = "button, summary, details, input";

type Drag = {
  card: Card;
  from: { x: number; y: number };
  /** From the card's upper edge to the pointer. */
  grip: number;
  isResize: boolean;
  target: { place: GridPlace; minutes: number } | null;
};

/**
 * Dragging a visit to another time, or its lower edge to another length. It ends on the page that shows what would be
 * hit; nothing is changed here. With a finger one scrolls: there the card's menu leads to the same page.
 */
export function useDragging(
  table: RefObject<HTMLElement | null>,
  ghost: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const home = table.current;
    if (!home) return;
    let drag: Drag | null = null;
    let hasDragged = false;

    const begin = (event: PointerEvent) => {
      hasDragged = false;
      const card = cardOf(event.target);
      const on = event.target as Element;
      const isMeant = event.button === 0 && event.pointerType !== "touch" && !on.closest(NOT_TO_DRAG);
      if (
        !card ||
        !isMeant ||
        card.element.dataset["movable"] === undefined ||
        card.element.matches(":disabled *")
      )
        return;
      const isResize = on.matches("[data-lower-edge]");
      const grip = event.clientY - card.element.getBoundingClientRect().top;
      drag = { card, from: { x: event.clientX, y: event.clientY }, grip, isResize, target: null };
    };

    const move = ({ clientX: x, clientY: y }: PointerEvent) => {
      if (!drag || !ghost.current) return;
      if (!drag.target && Math.hypot(x - drag.from.x, y - drag.from.y) < SLACK) return;
      drag.target = drag.isResize ? resized(home, drag, y) : moved(home, drag, x, y);
      ghost.current.hidden = drag.target === null;
      if (drag.target) drawGhost(ghost.current, home, drag.target.place, drag.target.minutes);
    };

    const end = () => {
      const done = drag;
      drag = null;
      if (done) hideGhost(ghost.current);
      if (!done?.target) return;
      hasDragged = true;
      const facts = factsAt(home, done.target.place);
      if (facts) location.assign(movePath(done.card, facts, done.target.minutes));
    };

    // The click that follows a drag would open the visit.
    const click = (event: Event) => {
      if (hasDragged) event.preventDefault();
    };

    const cancel = (event: Event) => {
      if (event instanceof KeyboardEvent && event.key !== "Escape") return;
      drag = null;
      hideGhost(ghost.current);
    };

    home.addEventListener("pointerdown", begin);
    home.addEventListener("click", click, true);
    addEventListener("pointermove", move);
    addEventListener("pointerup", end);
    addEventListener("pointercancel", cancel);
    addEventListener("keydown", cancel);
    return () => {
      home.removeEventListener("pointerdown", begin);
      home.removeEventListener("click", click, true);
      removeEventListener("pointermove", move);
      removeEventListener("pointerup", end);
      removeEventListener("pointercancel", cancel);
      removeEventListener("keydown", cancel);
    };
  }, [table, ghost]);
}

function moved(table: Element, { card, grip }: Drag, x: number, y: number): Drag["target"] {
  const place = placeUnder(table, x, y - grip);
  return place && factsAt(table, place) ? { place, minutes: card.minutes } : null;
}

function resized(table: Element, { card }: Drag, y: number): Drag["target"] {
  const place = placeOfCard(table, card);
  const { top, height } = card.element.getBoundingClientRect();
  const wanted = ((y - top) / height) * card.minutes;
  const minutes = Math.max(1, Math.round(wanted / STEP_MINUTES)) * STEP_MINUTES;
  return place && { place, minutes };
}
