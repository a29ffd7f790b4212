import { existsSync, readFileSync } from "node:fs";
import { checkout } from "./checkout";
import { loginsFile } from "./own-database";
import { PlainFault } from "./plain-fault";
import { step } from "./progress";
import { CommandFailed, run } from "./run";
import { TYPESCRIPT } from "./services";

export type Login = { role: string; email: string; password: string };

/** Fills our own, empty database with the demonstration clinic. The seed writes the logins last: with them it is done. */
export async function ensureDemonstration(
  env: NodeJS.ProcessEnv,
  dataDirectory: string,
  signal: AbortSignal,
): Promise<void> {
  if (existsSync(loginsFile(dataDirectory))) return;
  const seed = { file: process.execPath, args: [...TYPESCRIPT, "prisma/seed.ts"], env, cwd: checkout };
  try {
    await step("Seeding the demonstration clinic", () => run(seed, signal));
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    throw new PlainFault(`The demonstration clinic could not be written to the database:\n\n${error.output}`);
  }
}

export function demonstrationLogins(dataDirectory: string): Login[] {
  const file = loginsFile(dataDirectory);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Login[]) : [];
}
