import { boxOf, factsAt, type GridPlace } from "./grid-places";

/** Draws where the visit would go. Set by script, so that no style stands in the page itself. */
export function drawGhost(ghost: HTMLElement, table: Element, place: GridPlace, minutes: number): void {
  const box = boxOf(table, place, minutes);
  ghost.hidden = box === null;
  if (!box) return;
  Object.assign(ghost.style, {
    left: `${box.x}px`,
    top: `${box.y}px`,
    width: `${box.width}px`,
    height: `${box.height}px`,
  });
  ghost.textContent = `${factsAt(table, place)?.words ?? ""}, ${minutes} min`;
}

export function hideGhost(ghost: HTMLElement | null): void {
  if (ghost) ghost.hidden = true;
}
