import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { checkout } from "./checkout";
import { requireSpace } from "./data-directory";
import { fingerprint, isMadeFrom, noteMadeFrom } from "./fingerprint";
import { diskFull, PlainFault } from "./plain-fault";
import { step } from "./progress";
import { CommandFailed, run } from "./run";

const GENERATED = "lib/data/generated";
const SITE_SOURCES = [
  ...["app", "components", "lib", "public", "proxy.ts", "instrumentation.ts"],
  ...["prisma/schema", "next.config.js", "tsconfig.json", "package-lock.json"],
];

/** Generates Prisma's client when it is missing or older than the schema. */
export async function ensureClient(signal?: AbortSignal): Promise<void> {
  const print = fingerprint(checkout, ["prisma/schema", "package-lock.json"]);
  const note = join(checkout, GENERATED, "made-from.txt");
  if (isMadeFrom(note, print)) return;

  // Prisma looks for its native schema engine, which it cannot always download and does not use here: any program will do.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: "1" };
  await step("Generating the database client", () =>
    tool("prisma/build/index.js", ["generate"], env, signal),
  );
  noteMadeFrom(note, print);
}

/** Builds the site when the build is missing or made from other sources. */
export async function ensureBuild(env: NodeJS.ProcessEnv, signal?: AbortSignal): Promise<void> {
  const print = fingerprint(checkout, SITE_SOURCES, [GENERATED]);
  const note = join(checkout, ".next/made-from.txt");
  if (isMadeFrom(note, print) && existsSync(join(checkout, ".next/BUILD_ID"))) return;

  requireSpace(checkout, 300, "building the site");
  rmSync(note, { force: true });
  await step("Building the site (about half a minute)", () =>
    tool("next/dist/bin/next", ["build"], env, signal),
  );
  noteMadeFrom(note, print);
}

async function tool(
  script: string,
  args: string[],
  env: NodeJS.ProcessEnv,
  signal?: AbortSignal,
): Promise<void> {
  const file = join(checkout, "node_modules", script);
  try {
    await run({ file: process.execPath, args: [file, ...args], env, cwd: checkout }, signal);
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    if (/ENOSPC|No space left on device/.test(error.output)) throw diskFull(checkout);
    throw new PlainFault(`This did not work: ${script.split("/")[0]} ${args.join(" ")}\n\n${error.output}`);
  }
}
