import "server-only";
import { lookup as resolve, type LookupAddress } from "node:dns";
import { request as plainRequest, type ClientRequest, type RequestOptions } from "node:http";
import { request as secureRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { env } from "@/lib/env";
import { isLoopback, isPublicAddress } from "./public-address";

/** From the first look at the name to the answer's first line. */
const PATIENCE_MS = 10_000;

type Post = { url: string; headers: Record<string, string>; body: string; signal: AbortSignal };

/** The status of the answer, or in words what kept us from getting one. Nobody reads the answer's body. */
export type Posted = { status: number } | { failure: string };

class InnerAddress extends Error {}

/**
 * Posts to an address that somebody typed in. Where its name leads is looked up here, once, and judged before anything
 * is sent: neither the name nor a redirection, which is not followed, can lead into our own network.
 */
export async function postWebhook({ url, headers, body, signal }: Post): Promise<Posted> {
  const target = new URL(url);
  const host = target.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !isAllowed(host)) return { failure: "the address is not on the internet" };
  const options: RequestOptions = {
    method: "POST",
    headers: { ...headers, "Content-Length": Buffer.byteLength(body) },
    lookup: lookUpAllowed,
    agent: false,
    signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
  };
  try {
    const asking =
      target.protocol === "https:" ? secureRequest(target, options) : plainRequest(target, options);
    return { status: await statusOf(asking, body) };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

const isAllowed = (address: string): boolean =>
  isPublicAddress(address) || (env().WEBHOOKS_TO_LOOPBACK && isLoopback(address));

/** All addresses of a name are judged: one that leads inside is enough to refuse it. */
const lookUpAllowed: LookupFunction = (hostname, options, done) => {
  resolve(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
    const [first] = found ?? [];
    if (error || !first) return done(error ?? new Error("no address"), "", 0);
    if (!found.every(({ address }) => isAllowed(address))) return done(new InnerAddress(), "", 0);
    if (options.all) return done(null, found);
    return done(null, first.address, first.family);
  });
};

const statusOf = (asking: ClientRequest, body: string): Promise<number> =>
  new Promise((done, fail) => {
    asking.on("error", fail);
    asking.on("response", (response) => {
      done(response.statusCode ?? 0);
      response.destroy();
    });
    asking.end(body);
  });

function failureOf(error: unknown): string {
  if (error instanceof InnerAddress) return "the address is not on the internet";
  const { name, code } = error as { name?: unknown; code?: unknown };
  if (name === "AbortError" || name === "TimeoutError") return "no answer within ten seconds";
  return `could not be reached (${typeof code === "string" ? code : "no code"})`;
}
