/** What the scripts of the day's table know of a visit: what its card says of itself (see visit-card.tsx). */
export type Card = {
  element: HTMLElement;
  bookingId: string;
  practitioner: string;
  /** Place of its column in the table. */
  column: number;
  /** Instant. */
  start: number;
  minutes: number;
};

export function cardOf(target: EventTarget | null): Card | null {
  const element = target instanceof Element ? target.closest<HTMLElement>("[data-visit]") : null;
  if (!element) return null;
  const { visit = "", practitioner = "", start = "", minutes } = element.dataset;
  const column = element.closest("td")?.cellIndex ?? -1;
  return {
    element,
    bookingId: visit,
    practitioner,
    column,
    start: Date.parse(start),
    minutes: Number(minutes),
  };
}

export const cardsIn = (table: Element): Card[] =>
  [...table.querySelectorAll("[data-visit]")].flatMap((element) => cardOf(element) ?? []);

/** What of a card takes focus: the link with the patient's name. */
export const focusCard = ({ element }: Card): void =>
  element.querySelector<HTMLElement>("[data-card]")?.focus();

const WAYS: Record<string, [columns: number, rows: number]> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/**
 * The visit to which an arrow key leads: the one before or after with the same practitioner, or the one nearest in
 * time with the next practitioner who has any. Null when there is none, and for other keys.
 */
export function neighbour(from: Card, key: string, cards: readonly Card[]): Card | null {
  const [columns, rows] = WAYS[key] ?? [0, 0];
  if (rows !== 0) {
    const column = cards.filter((card) => card.column === from.column).sort(byStart);
    return column[column.findIndex(({ bookingId }) => bookingId === from.bookingId) + rows] ?? null;
  }
  if (columns === 0) return null;
  const beside = cards.map(({ column }) => (column - from.column) * columns).filter((far) => far > 0);
  const wanted = from.column + Math.min(...beside) * columns;
  const distance = ({ start }: Card) => Math.abs(start - from.start);
  const there = cards.filter(({ column }) => column === wanted);
  return there.sort((a, b) => distance(a) - distance(b) || byStart(a, b))[0] ?? null;
}

const byStart = (a: Card, b: Card) => a.start - b.start || a.bookingId.localeCompare(b.bookingId);
