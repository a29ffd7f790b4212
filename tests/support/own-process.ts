import { execFile } from "node:child_process";
import { promisify } from "node:util";

/**
 * Runs a TypeScript program in a process of its own and resolves to what it printed. Prisma's schema engine is an ES
 * module with WebAssembly, which Jest cannot load.
 * @throws with the program's standard error when it exits with another code than 0
 */
export async function inOwnProcess(program: string): Promise<string> {
  const args = ["--conditions=react-server", "--import", "tsx", "--input-type=module", "--eval", program];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return stdout;
}
