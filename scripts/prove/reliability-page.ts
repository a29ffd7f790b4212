import type { Finding } from "@/tests/support/figures";
import type { Claim } from "./claim";
import type { Machine } from "./machine";
import { NOT_RUN_HERE } from "./not-run-here";
import { wasControlSeen, type Outcome } from "./outcome";

const START = `# What we promise, and how it is proved

<!-- Written by \`npm run prove\` from scripts/prove and docs/reliability.json. Do not edit by hand. -->

Each promise below has a test that breaks when the promise does, and most have a control: the guard that keeps the
promise is taken away, and the test must then find it broken. A test that cannot fail proves nothing. After every proof
the database is asked for each thing that must never be found in it (\`lib/data/broken-promises.ts\`).

\`npm run prove\` repeats all of it but the hour of \`soak\`, \`npm run prove -- NAME\` one, \`SEED=…\` the same again. Numbers
such as C-01 are those of our list of checks. "short" behind a date: at the size in which every change is tried; all others at full size.`;

/** docs/reliability.md, whole. */
export function reliabilityPage(
  claims: readonly Claim[],
  outcomes: readonly Outcome[],
  { cores, node, system }: Machine,
): string {
  const found = new Map(outcomes.map((outcome) => [outcome.name, outcome]));
  const kept = outcomes.filter(({ isKept }) => isKept).length;
  const count = `**${kept} of ${claims.length} kept**, on ${cores} cores, Node.js ${node}, ${system}.`;
  const sections = claims.map((claim) => section(claim, found.get(claim.name)));
  const missing = Object.entries(NOT_RUN_HERE).map(([what, why]) => `- **${what}.** ${why}`);
  return `${[START, count, ...sections, "## What is not proved here", missing.join("\n")].join("\n\n")}\n`;
}

function section(claim: Claim, outcome: Outcome | undefined): string {
  const lines = outcome ? [...figures(outcome), control(claim, outcome), when(outcome)] : ["- Not run yet."];
  return `## ${claim.name}\n\n${claim.promise} (${claim.checks.join(", ")})\n\n${lines.join("\n")}`;
}

function figures({ isKept, findings, audit }: Outcome): string[] {
  return [
    isKept ? "- **Kept.**" : "- **NOT KEPT.**",
    ...findings.filter(({ kind }) => kind === "figure").map(({ name, value }) => `- ${name}: ${value}`),
    ...(audit ?? []).map((promise) => `- The audit found ${promise}.`),
  ];
}

function control({ control, withoutControl }: Claim, outcome: Outcome): string {
  if (control === null) return `- Control: ${withoutControl ?? "none."}`;
  if (!wasControlSeen(outcome.findings))
    return `- Control: without ${control} it must fail. NOT SEEN in this run.`;
  const seen = outcome.findings.filter(({ kind }) => kind === "control").map(inWords);
  return `- Control, seen to fail: ${seen.join("; ")}`;
}

const inWords = ({ name, value }: Finding): string => `without ${name}, ${value}`;

function when({ date, commit, tests, seconds, isShort, findings }: Outcome): string {
  const seeds = findings.filter(({ kind }) => kind === "seed").map(({ value }) => value);
  const seed = seeds.length > 0 ? `, seed ${seeds.join(" and ")}` : "";
  return `- ${date}${isShort ? " (short)" : ""}, commit ${commit}${seed}; ${tests} tests in ${seconds} s`;
}
