import { readdirSync, readFileSync } from "node:fs";

/** Linux counts processor time in hundredths of a second. */
const TICKS_A_SECOND = 100;

/**
 * Milliseconds of processor time that a process and its children have taken so far, those that have ended included.
 * Reads /proc: on a system without it the answer is NaN.
 */
export function processorTime(pid: number): number {
  const own = statOf(pid);
  if (!own) return NaN;
  const children = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => statOf(Number(name)) ?? [])
    .filter(({ parent }) => parent === pid);
  const ticks = [own.ticks + own.ofEnded, ...children.map((child) => child.ticks)];
  return (ticks.reduce((sum, one) => sum + one, 0) * 1000) / TICKS_A_SECOND;
}

/** The name stands second and may hold anything, also blanks and parentheses: the fields are counted after it. */
function statOf(pid: number): { parent: number; ticks: number; ofEnded: number } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const [parent, user, system, endedUser, endedSystem] = [1, 11, 12, 13, 14].map((at) =>
      Number(fields[at]),
    );
    return {
      parent: parent ?? NaN,
      ticks: (user ?? NaN) + (system ?? NaN),
      ofEnded: (endedUser ?? NaN) + (endedSystem ?? NaN),
    };
  } catch {
    return undefined; // it has ended meanwhile, or there is no /proc
  }
}
