import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commandLine } from "./process-identity";
import { PlainFault } from "./plain-fault";

/**
 * Claims the data directory for this process: two starts must never share it.
 *
 * @returns a function that gives it back, and whether the last owner was killed before it could do so
 * @throws PlainFault with the address of the one that is running
 */
export function claim(dataDirectory: string, address: string): { release: () => void; wasKilled: boolean } {
  const file = join(dataDirectory, "running.json");
  const wasKilled = clearLeftover(file);
  try {
    writeFileSync(file, JSON.stringify({ pid: process.pid, address }), { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw new PlainFault("Another npm start began in the same moment. Look at that one.");
  }
  return { release: () => rmSync(file, { force: true }), wasKilled };
}

function clearLeftover(file: string): boolean {
  const owner = readOwner(file);
  if (owner === "nobody") return false;
  if (owner !== "unreadable" && isStart(owner.pid)) {
    throw new PlainFault(
      `The site is already running (or starting) at ${owner.address}, as process ${owner.pid}. ` +
        "Use that one, or stop it first with Ctrl-C where it was started.",
    );
  }
  rmSync(file, { force: true });
  return true;
}

type Owner = { pid: number; address: string };

function readOwner(file: string): Owner | "nobody" | "unreadable" {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Owner;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? "nobody" : "unreadable";
  }
}

/** In a container the same small ids come back at every boot, so our own and our parent's prove nothing. */
function isStart(pid: number): boolean {
  if (pid === process.pid || pid === process.ppid) return false;
  return commandLine(pid)?.includes("scripts/start.ts") ?? false;
}
