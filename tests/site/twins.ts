import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkout } from "@/scripts/start/checkout";
import { anyPort, freePort } from "@/scripts/start/ports";
import { commandLine } from "@/scripts/start/process-identity";
import { TYPESCRIPT } from "@/scripts/start/services";
import { until } from "@/tests/support/mail-server";
import { told } from "./clinic-over-http";
import { pidOf } from "./processes";

const BACK_MS = 60_000;

/** A second site or worker beside those of `npm start`, over the same database. Nobody starts it again. */
export type Twin = {
  url: string;
  pid: number;
  kill: () => void;
  /** Gives it notice, as containers do: it says that it is not ready, and ends a little later. @returns its exit code */
  leave: () => Promise<number | null>;
  /** Tells it to stop. @returns its exit code */
  stop: () => Promise<number | null>;
};

/** The settings of the clinic that was started. Its mail catcher is found by what it was started with. */
function settings(port: number): NodeJS.ProcessEnv {
  const kept = (file: string) => readFileSync(join(told("DATA_DIR"), file), "utf8").trim();
  const catcher = commandLine(pidOf("mail") ?? 0) ?? "";
  return {
    ...process.env,
    ...{
      NODE_ENV: "production",
      PORT: String(port),
      APP_URL: told("SITE_URL"),
      RATE_LIMIT_MULTIPLIER: "1000",
    },
    ...{ DATABASE_URL: told("DATABASE_URL"), DATA_DIR: told("DATA_DIR"), MIGRATE_DATABASE_URL: "" },
    SMTP_URL: `smtp://127.0.0.1:${/--smtp\s+(\d+)/.exec(catcher)?.[1] ?? 9}`,
    AUTH_SECRET: kept("auth-secret"),
    ENCRYPTION_KEY: kept("encryption-key"),
  };
}

/**
 * Another site, ready.
 * @param changed settings in which it differs
 * @param home the checkout whose build it serves
 */
export async function startTwinSite(changed: Record<string, string> = {}, home = checkout): Promise<Twin> {
  const port = await freePort(anyPort());
  const next = join(home, "node_modules/next/dist/bin/next");
  const url = `http://localhost:${port}`;
  const twin = twinOf(
    launch([next, "start", "-p", String(port)], { ...settings(port), ...changed }, home),
    url,
  );
  const isReady = () =>
    fetch(`${url}/api/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  await until(isReady, BACK_MS);
  return twin;
}

/** Another worker, at work. */
export async function startTwinWorker(): Promise<Twin> {
  const child = launch([...TYPESCRIPT, "scripts/worker.ts"], settings(1));
  let said = "";
  child.stdout?.on("data", (chunk: Buffer) => (said += chunk));
  await until(() => said.includes("worker.started"), BACK_MS);
  return twinOf(child, "");
}

const launch = (args: string[], env: NodeJS.ProcessEnv, home = checkout): ChildProcess =>
  spawn(process.execPath, args, {
    cwd: home,
    env,
    stdio: ["ignore", "pipe", "ignore"],
  });

function twinOf(child: ChildProcess, url: string): Twin {
  const gone = new Promise<number | null>((resolve) => child.once("exit", resolve));
  child.stdout?.resume();
  return {
    url,
    pid: child.pid ?? 0,
    kill: () => void child.kill("SIGKILL"),
    leave: () => {
      child.kill("SIGUSR2");
      return gone;
    },
    stop: () => {
      child.kill("SIGTERM");
      return gone;
    },
  };
}
