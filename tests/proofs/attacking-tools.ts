import { execFile, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rounds } from "@/tests/support/rounds";
import type { Caller } from "./tollgate";

/** A tool that attackers use, from Debian's package of the same name. */
export type Tool = {
  name: string;
  /** Attacks it, within some minutes. @returns everything that the tool calls a finding */
  attack: (target: string, caller: Caller) => Promise<string[]>;
};

/** What a tool may take for its attacks; in short only enough to see that it works. */
const SECONDS = rounds({ short: 20, proof: 60 });

/** @returns what it printed, also when it was ended because it took far longer */
function run(command: string, args: string[], seconds = SECONDS): Promise<string> {
  return new Promise((resolve) => {
    const how = { timeout: seconds * 1_000, maxBuffer: 1e9, env: { ...process.env, PYTHONUNBUFFERED: "1" } };
    const child = execFile(command, args, how, (_error, out, faults) => resolve(`${out}\n${faults}`));
    child.stdin?.end();
  });
}

async function inScratch<Found>(work: (scratch: string) => Promise<Found>): Promise<Found> {
  const scratch = mkdtempSync(join(tmpdir(), "clinic-attack-"));
  try {
    return await work(scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * Without those that ask an address outside of this machine (ssrf, xxe) or first fetch a list from one (nikto, wapp), and
 * without the one that knows no end (buster: ffuf does the same).
 */
const MODULES =
  "backup,blindsql,brute_login_form,cookieflags,crlf,csp,csrf,exec,file,htaccess,http_headers,methods,permanentxss,redirect,shellshock,sql,xss";

/** Its own limits are soft: a module ends what it has begun. */
const WAPITI_ENDS_AFTER = 5 * SECONDS;

type WapitiReport = Record<
  "vulnerabilities" | "anomalies",
  Record<string, { method: string; path: string; parameter: string; info: string }[]>
>;

const wapiti: Tool = {
  name: "wapiti",
  attack: (target, caller) =>
    inScratch(async (scratch) => {
      const report = join(scratch, "report.json");
      const starts = caller === "a stranger" ? [] : ["-s", `${target}/desk`, "-s", `${target}/desk/patients`];
      const args = [
        ...["-u", `${target}/`, ...starts, "--scope", "domain", "-m", MODULES, "-t", "20"],
        ...["--max-scan-time", String(SECONDS / 5), "--max-attack-time", String(SECONDS / 25)],
        ...["--store-session", scratch, "--store-config", scratch, "--no-bugreport", "-v", "0"],
        ...["-f", "json", "-o", report],
      ];
      const said = await run("wapiti", args, WAPITI_ENDS_AFTER);
      if (!existsSync(report)) throw new Error(`wapiti came to no report: ${said.slice(-1_000)}`);
      const found = JSON.parse(readFileSync(report, "utf8")) as WapitiReport;
      return Object.entries({ ...found.vulnerabilities, ...found.anomalies }).flatMap(([kind, all]) =>
        all.map(({ method, path, parameter, info }) => `${kind}: ${info} (${method} ${path} ${parameter})`),
      );
    }),
};

const SOON = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
const PLACES: Record<Caller, readonly string[]> = {
  "a stranger": [
    "/api/slots?treatment=follow-up&practitioner=any&days=3",
    `/book?treatment=follow-up&practitioner=any&start=${SOON}T12:00:00-05:00`,
    "/api/bookings/AAAA*",
    "/visit/AAAA*",
    `/api/fhir/Slot?start=ge${SOON}&schedule=1`,
  ],
  "the front desk": [
    "/api/desk/patients?q=smith",
    "/desk/patients?q=smith",
    `/desk?day=${SOON}&who=all`,
    "/desk/visits/3f0a4b1e-7e57-4b3e-9d57-0a5a9c1c9a11*",
    "/desk/reports?from=2026-11-01&to=2026-11-30",
  ],
};

const sqlmap: Tool = {
  name: "sqlmap",
  attack: (target, caller) =>
    inScratch(async (scratch) => {
      const findings = [];
      const ends = performance.now() + SECONDS * 1_000;
      for (const place of PLACES[caller]) {
        if (performance.now() > ends) break;
        const args = [
          ...["-u", target + place, "--batch", "--dbms", "postgresql", "--level", "2", "--risk", "2"],
          ...[
            "--technique",
            "BEUST",
            "--time-sec",
            "3",
            "--threads",
            "4",
            "--timeout",
            "20",
            "--retries",
            "0",
          ],
          ...["--text-only", "--ignore-code", "*", "--flush-session", "--disable-coloring"],
          ...["--output-dir", scratch],
        ];
        const said = await run("sqlmap", args, SECONDS / 2);
        if (/identified the following injection point/.test(said)) findings.push(`SQL injection: ${place}`);
        const suspected = said.match(/parameter '[^']+' appears to be .* injectable/g) ?? [];
        const verdict = /false positive or unexploitable/.test(said)
          ? "withdrawn by sqlmap itself"
          : "suspected";
        findings.push(...suspected.map((one) => `${verdict}: ${one} (${place})`));
      }
      return findings;
    }),
};

const WORDS = "/usr/share/dirb/wordlists";

const ffuf: Tool = {
  name: "ffuf",
  attack: (target, caller) =>
    inScratch(async (scratch) => {
      const under = caller === "a stranger" ? "" : "/desk";
      const lists = ["common.txt", ...readdirSync(join(WORDS, "vulns")).map((file) => `vulns/${file}`)];
      const found: string[] = [];
      for (const [turn, list] of lists.entries()) {
        const report = join(scratch, `${turn}.json`);
        await run("ffuf", [
          ...["-u", `${target}${under}/FUZZ`, "-w", join(WORDS, list), "-t", "6", "-mc", "200-299,500-599"],
          ...[
            "-maxtime",
            String(list === "common.txt" ? SECONDS / 2 : SECONDS / 40),
            "-of",
            "json",
            "-o",
            report,
          ],
        ]);
        if (!existsSync(report)) continue; // an empty list
        const { results } = JSON.parse(readFileSync(report, "utf8")) as {
          results: { status: number; input: { FUZZ: string } }[];
        };
        found.push(...results.map(({ status, input }) => `answers ${status}: ${under}/${input.FUZZ}`));
      }
      return [...new Set(found)];
    }),
};

export const TOOLS: readonly Tool[] = [wapiti, sqlmap, ffuf];

/** The version of its package, or undefined where it is not installed. */
export function versionOf(name: string): string | undefined {
  const { status, stdout } = spawnSync("dpkg-query", ["-W", "-f", "${Version}", name], { encoding: "utf8" });
  return status === 0 && stdout !== "" ? stdout : undefined;
}

/**
 * Opens 300 connections that send (`-H` a head, `-B` a form) or read (`-X`) as slowly as they can, straight at the site.
 * @returns the seconds in which the site did not answer anybody else
 */
export const attackSlowly = (
  url: string,
  way: "-H" | "-B" | "-X",
): Promise<{ lasted: number; away: number }> =>
  inScratch(async (scratch) => {
    const args = ["-c", "300", way, "-i", "4", "-r", "5", "-p", "5", "-l", "70", "-x", "20"];
    await run("slowhttptest", [...args, "-g", "-o", join(scratch, "slow"), "-u", url], 90);
    const rows = readFileSync(join(scratch, "slow.csv"), "utf8").trim().split("\n").slice(1);
    return { lasted: rows.length, away: rows.filter((row) => row.split(",").at(-1)?.trim() === "0").length };
  });
