import type { Claim } from "./claim";
import { wasControlSeen, type Outcome } from "./outcome";

/** What came of it, for the terminal. */
export function summary(claim: Claim, { isKept, findings, audit, tests, seconds, isShort }: Outcome): string {
  return [
    `  ${isKept ? "kept" : "NOT KEPT"}: ${tests} tests, ${seconds} s${isShort ? ", short" : ""}`,
    ...findings.map(
      ({ kind, name, value }) => `  ${kind === "control" ? `without ${name}` : name}: ${value}`,
    ),
    ...(claim.control && !wasControlSeen(findings) ? [`  Its control was not seen: ${claim.control}.`] : []),
    ...(audit ?? []).map((promise) => `  The audit found: ${promise}.`),
  ].join("\n");
}
