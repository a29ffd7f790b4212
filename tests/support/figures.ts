import { appendFileSync } from "node:fs";

/** What a proof has found: a figure, the seed that repeats it, or what happened once a guard was taken away. */
export type Finding = { kind: "figure" | "seed" | "control"; name: string; value: number | string };

/**
 * Writes a finding down for `npm run prove` (one line of JSON in the file that FIGURES names), and for whoever reads
 * the output of the test.
 */
function note(finding: Finding): void {
  process.stderr.write(`FIGURE ${finding.name}: ${finding.value}\n`);
  const file = process.env["FIGURES"];
  if (file) appendFileSync(file, `${JSON.stringify(finding)}\n`);
}

export const noteFigure = (name: string, value: number | string): void =>
  note({ kind: "figure", name, value });

/** @param name the guard that was taken away, as it ends the sentence "without …" */
export const noteControl = (name: string, value: number | string): void =>
  note({ kind: "control", name, value });

/** SEED from the environment, or another one each time. Noted, so that a failure can be repeated. */
export function notedSeed(): number {
  const seed = Number(process.env["SEED"] ?? Date.now() % 1_000_000);
  note({ kind: "seed", name: "seed", value: seed });
  return seed;
}
