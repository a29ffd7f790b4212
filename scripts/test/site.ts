import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkout } from "@/scripts/start/checkout";
import { anyPort, freePort } from "@/scripts/start/ports";

export type Site = {
  /** SITE_URL, INBOX_URL, DATABASE_URL, DATA_DIR, METRICS_TOKEN: what tests of the started clinic look at. */
  env: Record<string, string>;
  stop: () => Promise<void>;
};

/**
 * Starts the whole clinic as `npm start` does, in a directory and on ports of its own. Its progress is shown.
 * @param home the checkout to start; this one unless told otherwise
 * @param signal ends it, also while it starts
 */
export async function startSite(
  dataDirectory: string,
  { home = checkout, signal }: { home?: string; signal?: AbortSignal } = {},
): Promise<Site> {
  signal?.throwIfAborted();
  const port = await freePort(anyPort());
  const metricsToken = randomBytes(32).toString("base64url");
  const child = spawn(process.execPath, [join(home, "scripts/run.mjs"), "start"], {
    cwd: home,
    env: {
      ...process.env,
      ...{ PORT: String(port), DATA_DIR: dataDirectory, RATE_LIMIT_MULTIPLIER: "1000" },
      METRICS_TOKEN: metricsToken,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const gone = new Promise((resolve) => child.once("exit", resolve));
  const end = () => child.kill("SIGTERM");
  signal?.addEventListener("abort", end, { once: true });
  const said = await new Promise<string>((resolve, reject) => {
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      process.stdout.write(chunk);
      output += chunk.toString();
      if (/Ctrl-C/.test(output)) resolve(output);
    });
    const fault = new Error("The site did not start; it says why above.");
    child.once("exit", () => reject(signal?.aborted ? signal.reason : fault));
  });
  const inbox = /http:\/\/localhost:(\d+)(?!\d)/g;
  const ports = [...said.matchAll(inbox)].map(([, found]) => found).filter((found) => found !== String(port));
  return {
    env: {
      SITE_URL: `http://localhost:${port}`,
      INBOX_URL: `http://localhost:${ports[0]}`,
      DATABASE_URL: readFileSync(join(dataDirectory, "database-url"), "utf8").trim(),
      DATA_DIR: dataDirectory,
      METRICS_TOKEN: metricsToken,
    },
    stop: async () => {
      if (!signal?.aborted) end(); // told twice, it would not take the time to end in good order
      await gone;
    },
  };
}
