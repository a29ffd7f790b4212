import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkout } from "@/scripts/start/checkout";
import { runJest } from "@/scripts/test/jest";
import type { Finding } from "@/tests/support/figures";
import { auditSite } from "./audit-site";
import type { Claim } from "./claim";
import { wasControlSeen, type Outcome } from "./outcome";
import type { Stages } from "./stages";

const PROJECTS = {
  database: ["unit", "integration"],
  site: ["site", "under-load", "proofs"],
  browser: ["browser"],
};

type How = { stages: Stages; isShort: boolean; signal: AbortSignal };

/** Runs the tests of one claim at full size, or short, and then asks the clinic's database what is broken. */
export async function proveClaim(claim: Claim, { stages, isShort, signal }: How): Promise<Outcome> {
  const begun = performance.now();
  const scratch = mkdtempSync(join(tmpdir(), "clinic-figures-"));
  const figures = join(scratch, "figures");
  try {
    const env = { ...(await stages.envFor(claim.stage)), FIGURES: figures, PROOF: String(!isShort) };
    const { passed, failed } = await runJest(PROJECTS[claim.stage], claim.files, env, signal);
    const audit = claim.stage === "database" ? null : await auditSite(env);
    const findings = existsSync(figures) ? readFindings(figures) : [];
    const hasControl = claim.control === null || wasControlSeen(findings);
    return {
      name: claim.name,
      isKept: failed === 0 && passed > 0 && hasControl && (audit ?? []).length === 0,
      isShort,
      tests: passed + failed,
      findings,
      audit,
      seconds: Math.round((performance.now() - begun) / 1_000),
      ...{ date: new Date().toISOString().slice(0, 10), commit: commitNow() },
    };
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

const readFindings = (file: string): Finding[] =>
  readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Finding);

function commitNow(): string {
  const git = (...args: string[]) => execFileSync("git", args, { cwd: checkout, encoding: "utf8" }).trim();
  // The page itself, and what it is made from, change with every run.
  const changes = git("status", "--porcelain", "--", ".", ":!docs/reliability.md", ":!docs/reliability.json");
  return `${git("rev-parse", "--short", "HEAD")}${changes === "" ? "" : "+"}`;
}
