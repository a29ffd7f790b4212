import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import type { IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkout } from "@/scripts/start/checkout";
import { until } from "@/tests/support/mail-server";

const READY_MS = 15_000;

export type Asked = {
  path: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
  /** The address on this machine that it comes from. */
  from?: string;
};
/** Status 0: the connection was cut. */
export type Told = { status: number; headers: IncomingHttpHeaders };

/** Caddy with the file of deploy/ before sites of ours, by TLS with a certificate of its own. */
export type RealProxy = { ask: (asked: Asked) => Promise<Told>; ca: Buffer; stop: () => Promise<void> };

export const caddyVersion = (): string | undefined =>
  spawnSync("caddy", ["version"], { encoding: "utf8" }).stdout?.trim() || undefined;

/**
 * @param port where it listens on loopback
 * @param change what is written otherwise than in deploy/Caddyfile
 */
export async function startRealProxy(
  port: number,
  siteUrls: string[],
  change: (caddyfile: string) => string = (caddyfile) => caddyfile,
): Promise<RealProxy> {
  const scratch = mkdtempSync(join(tmpdir(), "clinic-caddy-"));
  const written = readFileSync(join(checkout, "deploy/Caddyfile"), "utf8");
  // This machine is not to trust its certificates, and port 80 is not ours.
  const here = written.replace(
    "admin off",
    "admin off\n\tskip_install_trust\n\tauto_https disable_redirects",
  );
  writeFileSync(join(scratch, "Caddyfile"), change(here));
  const child = spawn("caddy", ["run", "--config", join(scratch, "Caddyfile"), "--adapter", "caddyfile"], {
    stdio: "ignore",
    env: {
      ...{ PATH: process.env["PATH"], HOME: scratch, XDG_DATA_HOME: scratch, XDG_CONFIG_HOME: scratch },
      CLINIC_HOST: `localhost:${port}`,
      CLINIC_UPSTREAMS: siteUrls.map((url) => new URL(url).host).join(" "),
      NODE_ENV: "production",
    },
  });
  const gone = new Promise((resolve) => child.once("exit", resolve));
  const stop = async () => {
    child.kill("SIGTERM");
    await gone;
    rmSync(scratch, { recursive: true });
  };
  const authority = () => readFileSync(join(scratch, "caddy/pki/authorities/local/root.crt"));
  const ask = async (asked: Asked) => askBy(port, authority(), asked);
  try {
    await until(
      () =>
        ask({ path: "/contact" }).then(
          ({ status }) => status !== 0,
          () => false,
        ),
      READY_MS,
    );
  } catch (error) {
    await stop();
    throw error;
  }
  return { ask, ca: authority(), stop };
}

function askBy(
  port: number,
  ca: Buffer,
  { path, method = "GET", headers = {}, body, from }: Asked,
): Promise<Told> {
  return new Promise((resolve) => {
    const how = { host: "127.0.0.1", servername: "localhost", port, path, method, ca, agent: false as const };
    const sent = request(
      { ...how, headers: { Host: `localhost:${port}`, ...headers }, ...(from && { localAddress: from }) },
      (answer) => {
        const cut = () => resolve({ status: 0, headers: {} });
        answer.resume().once("error", cut).once("aborted", cut);
        answer.once("end", () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers }));
      },
    );
    sent.once("error", () => resolve({ status: 0, headers: {} }));
    sent.end(body);
  });
}
