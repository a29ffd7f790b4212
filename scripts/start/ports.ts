import { randomInt } from "node:crypto";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { PlainFault } from "./plain-fault";

/** Resolves to the error code when `port` cannot be listened on, and to undefined when it can. `host` unset: every address. */
async function obstacle(port: number, host?: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

/**
 * @param isBeingFreed whether an earlier start was killed: its site then needs a few seconds to notice and to end
 * @throws PlainFault when the site cannot have its port
 */
export async function requirePort(port: number, isBeingFreed: boolean): Promise<void> {
  const deadline = performance.now() + (isBeingFreed ? 5_000 : 0);
  let code: string | undefined;
  do {
    code = (await obstacle(port)) ?? (await obstacle(port, "127.0.0.1"));
    if (!code) return;
    await pause(100);
  } while (performance.now() < deadline);

  const reason =
    code === "EACCES" ? "needs more rights than this user has" : "is already used by another program";
  const another = port === 3000 ? 3001 : 3000;
  throw new PlainFault(`Port ${port} ${reason}. Choose another: PORT=${another} npm start`);
}

/** The first port from `first` on that is free on this machine's own address. */
export async function freePort(first: number): Promise<number> {
  for (let port = first; port < first + 500 && port <= 65_535; port += 1) {
    if (!(await obstacle(port, "127.0.0.1"))) return port;
  }
  return freePort(anyPort());
}

/**
 * Where to begin looking when any port will do: below the range from which systems take the ports of
 * outgoing connections, so that none of those can occupy it while its server is being restarted.
 */
export function anyPort(): number {
  return randomInt(15_000, 32_000);
}
