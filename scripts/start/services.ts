import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { checkout } from "./checkout";
import type { Service } from "./launch";

const EXIT_WITH_PARENT = join(checkout, "scripts/start/exit-with-parent.mjs");

/** For our own TypeScript. The condition `react-server` makes `import "server-only"` harmless outside Next. */
export const TYPESCRIPT = ["--conditions=react-server", "--import", "tsx"];

function nodeService(
  name: string,
  log: string,
  args: string[],
  env: NodeJS.ProcessEnv,
  dataDirectory: string,
): Service {
  return {
    name,
    file: process.execPath,
    args: ["--import", EXIT_WITH_PARENT, ...args],
    env,
    cwd: checkout,
    logFile: join(dataDirectory, log),
    stopSignal: "SIGTERM",
    dieWithParent: true,
  };
}

export function webService(port: number, env: NodeJS.ProcessEnv, dataDirectory: string): Service {
  const next = join(checkout, "node_modules/next/dist/bin/next");
  return nodeService("The site", "web.log", [next, "start", "-p", String(port)], env, dataDirectory);
}

export function workerService(env: NodeJS.ProcessEnv, dataDirectory: string): Service {
  return nodeService("The worker", "worker.log", [...TYPESCRIPT, "scripts/worker.ts"], env, dataDirectory);
}

/** Takes every mail and delivers none; keeps them in the data directory. Listens on this machine only. */
export function mailCatcherService(smtpPort: number, inboxPort: number, dataDirectory: string): Service {
  const mails = join(dataDirectory, "mail");
  mkdirSync(mails, { recursive: true, mode: 0o700 });
  const maildev = join(checkout, "node_modules/maildev/dist/bin/maildev.js");
  const ports = ["--smtp", String(smtpPort), "--web", String(inboxPort)];
  const addresses = ["--ip", "127.0.0.1", "--web-ip", "127.0.0.1"];
  const kept = ["--mail-directory", mails, "--max-emails", "10000"];
  const args = [maildev, ...ports, ...addresses, ...kept];
  return nodeService("The mail catcher", "mail.log", args, process.env, dataDirectory);
}
