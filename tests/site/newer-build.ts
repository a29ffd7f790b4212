import { execFile } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { copyCheckout } from "@/scripts/bench/copied-checkout";
import { told } from "./clinic-over-http";

/**
 * The same clinic a version later: another action stands before those that forms were made for. It is built once for a
 * clinic that was started, and goes with its data.
 * @returns the checkout that holds the build
 */
export async function newerBuild(): Promise<string> {
  const copy = join(told("DATA_DIR"), "newer-build");
  if (existsSync(copy)) return copy;
  copyCheckout(copy);
  const file = join(copy, "app/(public)/book/actions.ts");
  const added = 'export async function addedAction(): Promise<string> {\n  return "new";\n}\n';
  writeFileSync(file, readFileSync(file, "utf8").replace('"use server";\n', `"use server";\n\n${added}`));
  const build = ["--conditions=react-server", "--import", "tsx", "scripts/build.ts"];
  const env = { ...process.env, DATABASE_URL: told("DATABASE_URL"), NODE_ENV: "production" as const };
  await promisify(execFile)(process.execPath, build, { cwd: copy, env });
  return copy;
}
