import type { Card } from "./cards";

/** A quarter of an hour of one practitioner in the day's table: row and column as the table counts them. */
export type GridPlace = { row: number; quarter: 0 | 1; column: number };

/** What stands there. `words`: "10:15 AM, Marcus Osei". */
export type PlaceFacts = { start: number; practitioner: string; words: string };

const QUARTER_MS = 15 * 60_000;

const cellAt = (table: Element, { row, column }: GridPlace): HTMLElement | null =>
  table.querySelector("tbody")?.rows[row]?.cells[column] ?? null;

export const bringIntoSight = (table: Element, place: GridPlace): void =>
  cellAt(table, place)?.scrollIntoView({ block: "nearest", inline: "nearest" });

/** Null outside the practitioners' columns. */
export function factsAt(table: Element, place: GridPlace): PlaceFacts | null {
  const { practitioner, rowStart } = cellAt(table, place)?.dataset ?? {};
  if (!practitioner || !rowStart) return null;
  const times = table.querySelector("tbody")?.rows[place.row]?.dataset["times"]?.split("|") ?? [];
  const name = table.querySelector("thead tr")?.children[place.column]?.getAttribute("data-name") ?? "";
  const start = Number(rowStart) + place.quarter * QUARTER_MS;
  return { start, practitioner, words: `${times[place.quarter]}, ${name}` };
}

/** Where a card begins. */
export function placeOfCard(table: Element, { element, start }: Card): GridPlace | null {
  const cell = element.closest("td");
  const row = [...(table.querySelector("tbody")?.rows ?? [])].findIndex((one) => one.contains(element));
  if (!cell || row === -1) return null;
  const isLater = start - Number(cell.dataset["rowStart"]) >= QUARTER_MS;
  return { row, quarter: isLater ? 1 : 0, column: cell.cellIndex };
}

/** What lies under a point of the window; null outside the practitioners' columns. */
export function placeUnder(table: Element, x: number, y: number): GridPlace | null {
  const cell = document
    .elementsFromPoint(x, y)
    .find((one): one is HTMLTableCellElement => one.matches("td[data-row-start]") && table.contains(one));
  const row = [...(table.querySelector("tbody")?.rows ?? [])].findIndex((one) => one === cell?.parentElement);
  if (!cell || row === -1) return null;
  const { top, height } = cell.getBoundingClientRect();
  return { row, quarter: y - top < height / 2 ? 0 : 1, column: cell.cellIndex };
}

const STEPS: Record<string, [quarters: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** One step on by an arrow key; the same place at the table's edges. */
export function stepFrom(table: Element, place: GridPlace, key: string): GridPlace {
  const [quarters, columns] = STEPS[key] ?? [0, 0];
  const at = place.row * 2 + place.quarter + quarters;
  const next = {
    row: Math.floor(at / 2),
    quarter: at % 2 === 0 ? 0 : 1,
    column: place.column + columns,
  } as const;
  return at >= 0 && factsAt(table, next) ? next : place;
}

/** The part of the window that a visit of so many minutes would cover there. */
export function boxOf(table: Element, place: GridPlace, minutes: number): DOMRect | null {
  const cell = cellAt(table, place)?.getBoundingClientRect();
  if (!cell) return null;
  return new DOMRect(
    cell.x,
    cell.y + (place.quarter * cell.height) / 2,
    cell.width,
    (minutes / 30) * cell.height,
  );
}

/** The page that shows what would be hit, and moves the visit when that is wanted. */
export function movePath({ bookingId, minutes }: Card, facts: PlaceFacts, wantedMinutes: number): string {
  const asked = new URLSearchParams({
    start: `${new Date(facts.start).toISOString().slice(0, 19)}+00:00`,
    practitioner: facts.practitioner,
    ...(wantedMinutes !== minutes && { minutes: String(wantedMinutes) }),
  });
  return `/desk/visits/${bookingId}/move?${asked}`;
}
