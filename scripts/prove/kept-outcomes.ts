import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkout } from "@/scripts/start/checkout";
import { CLAIMS } from "./catalogue";
import { thisMachine } from "./machine";
import type { Outcome } from "./outcome";
import { reliabilityPage } from "./reliability-page";

const FILE = join(checkout, "docs/reliability.json");
const PAGE = join(checkout, "docs/reliability.md");

/** Adds what was found to what is known from earlier runs, and writes the page anew. */
export function keepOutcomes(found: Outcome[]): void {
  const kept = new Map(readOutcomes().map((outcome) => [outcome.name, outcome]));
  for (const outcome of found) {
    const isWorthMore = kept.get(outcome.name)?.isShort === false && outcome.isShort && outcome.isKept;
    if (!isWorthMore) kept.set(outcome.name, outcome);
  }
  const outcomes = CLAIMS.flatMap(({ name }) => kept.get(name) ?? []);
  writeFileSync(FILE, `${JSON.stringify(outcomes, null, 2)}\n`);
  writeFileSync(PAGE, reliabilityPage(CLAIMS, outcomes, thisMachine()));
}

const readOutcomes = (): Outcome[] =>
  existsSync(FILE) ? (JSON.parse(readFileSync(FILE, "utf8")) as Outcome[]) : [];
