import { drawingText, type Stroke } from "./drawing";

/** An answer as the fields of its form hold it: what was ticked under its own name, a drawing as its text. */
export function fieldsOfAnswer(answer: object | null): Record<string, string> {
  const fields = Object.entries(answer ?? {}).flatMap(([name, value]): [string, string][] => {
    if (name === "drawing") return [[name, drawingText(value as Stroke[])]];
    if (Array.isArray(value)) return value.map((id) => [String(id), "yes"]);
    return [[name, String(value)]];
  });
  return Object.fromEntries(fields);
}
