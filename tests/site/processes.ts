import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { commandLine } from "@/scripts/start/process-identity";
import { told } from "./clinic-over-http";

export type Victim = "web" | "worker" | "postgres" | "mail";

/** How each is known among the children of `npm start`. Next.js changes the name of its process once it runs. */
const KNOWN_BY: Record<Victim, RegExp> = {
  web: /next-server|next\/dist\/bin\/next start/,
  worker: /scripts\/worker\.ts/,
  postgres: /\/postgres -D/,
  mail: /maildev/,
};

/** The process that plays this part now, or undefined while there is none. */
export function pidOf(victim: Victim): number | undefined {
  const { pid } = JSON.parse(readFileSync(join(told("DATA_DIR"), "running.json"), "utf8")) as { pid: number };
  return childrenOf(pid).find((child) => KNOWN_BY[victim].test(commandLine(child) ?? ""));
}

/** Ends it as a power cut would: `kill -9`, for PostgreSQL with all that serve its sessions. */
export function kill(victim: Victim): void {
  const pid = pidOf(victim);
  if (pid === undefined) throw new Error(`${victim} does not run`);
  for (const one of [pid, ...(victim === "postgres" ? childrenOf(pid) : [])]) killHard(one);
}

function killHard(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error; // it ended by itself meanwhile
  }
}

const childrenOf = (parent: number): number[] =>
  everyProcess().flatMap(([pid, itsParent]) => (itsParent === parent ? [pid] : []));

/** Each process with its parent: from /proc where there is one, because small systems have no `ps`. */
function everyProcess(): [pid: number, parent: number][] {
  const lines = existsSync("/proc/self/stat")
    ? readdirSync("/proc")
        .filter((name) => /^\d+$/.test(name))
        .map(statLine)
    : execFileSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" }).split("\n");
  return lines.map((line) => line.trim().split(/\s+/).map(Number) as [number, number]);
}

/** "pid parent"; in the file the name stands between them and may hold anything, also blanks and parentheses. */
function statLine(pid: string): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return `${pid} ${stat.slice(stat.lastIndexOf(")") + 4)}`;
  } catch {
    return pid; // it has ended meanwhile
  }
}
