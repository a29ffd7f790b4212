import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

export const BACKUP_KEY = Buffer.alloc(32, "b").toString("base64url");

export type Said = { code: number; said: string };

/** Runs a command of package.json as a person would, with these settings on top of the test's own. */
export async function command(
  script: string,
  settings: Record<string, string>,
  ...args: string[]
): Promise<Said> {
  const program = ["--conditions=react-server", "--import", "tsx", `scripts/${script}.ts`, ...args];
  const options = { cwd: join(__dirname, "../../.."), env: { ...process.env, ...settings } };
  return promisify(execFile)(process.execPath, program, options).then(
    ({ stdout, stderr }) => ({ code: 0, said: stdout + stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      said: error.stdout + error.stderr,
    }),
  );
}
