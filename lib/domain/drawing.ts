import type { BodyView } from "./body-regions";

/** A line drawn on the figure: x and y in turn, whole numbers from 0 to 1000 of the width and height of its view. */
export type Stroke = { view: BodyView; points: readonly number[] };

/** In characters, as it travels in a form: hundreds of lines. */
export const LONGEST_DRAWING = 20_000;

const STROKE = /^(front|back) (\d{1,4}(?: \d{1,4})+)$/;
const FURTHEST = 1000;

/** "front 500 520 503 530;back 20 30 21 31": for a form's hidden field. */
export const drawingText = (strokes: readonly Stroke[]): string =>
  strokes.map(({ view, points }) => `${view} ${points.join(" ")}`).join(";");

/** @returns null when the text is no drawing, or a longer one than anybody draws */
export function readDrawing(text: string): Stroke[] | null {
  if (text.length > LONGEST_DRAWING) return null;
  if (text === "") return [];
  const strokes = text.split(";").map(readStroke);
  return strokes.some((stroke) => stroke === null) ? null : (strokes as Stroke[]);
}

function readStroke(text: string): Stroke | null {
  const [, view, numbers = ""] = STROKE.exec(text) ?? [];
  const points = numbers.split(" ").map(Number);
  const isWhole = points.length % 2 === 0 && points.every((point) => point <= FURTHEST);
  return view !== undefined && isWhole ? { view: view as BodyView, points } : null;
}
