import { createHash } from "node:crypto";
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { LOOKS_READ } from "./site";

const known = new Set<string>();

const nameOf = (looks: string): string => createHash("sha256").update(looks).digest("base64url");

/** Whether a page that looks like this was read in this run, by whichever test file. */
export function isRead(looks: string): boolean {
  const name = nameOf(looks);
  if (!known.has(name) && existsSync(LOOKS_READ)) {
    for (const line of readFileSync(LOOKS_READ, "utf8").split("\n")) known.add(line);
  }
  return known.has(name);
}

export function noteRead(looks: string): void {
  known.add(nameOf(looks));
  appendFileSync(LOOKS_READ, `${nameOf(looks)}\n`);
}
