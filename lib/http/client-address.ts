import "server-only";
import { isIPv4, isIPv6 } from "node:net";
import { env } from "@/lib/env";

/** One place for all whose address is not known, so that they share one limit instead of having none. */
const UNKNOWN = "unknown";

/**
 * Who is calling, as far as limits are concerned: an IPv4 address, or the /64 of an IPv6 address, because one
 * household has a whole /64 to itself.
 *
 * The list in X-Forwarded-For grows at its end: the last entry is what our own socket saw (see incoming-requests.ts),
 * the one before it what our nearest proxy saw, and so on. Only as many proxies as TRUSTED_PROXIES says are
 * believed; what stands further left was written by a stranger. A list that is too short did not come through
 * those proxies, and only the socket is believed.
 */
export function clientAddress(headers: Headers): string {
  const hops = (headers.get("x-forwarded-for") ?? "").split(",").map((hop) => hop.trim());
  return sameHousehold(hops.at(-1 - env().TRUSTED_PROXIES) ?? hops.at(-1) ?? "");
}

function sameHousehold(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
  if (isIPv4(plain)) return plain;
  return isIPv6(plain) ? network64(plain) : UNKNOWN;
}

/** "2001:db8:0:7::1" → "2001:db8:0:7::/64". */
function network64(address: string): string {
  const [front = "", back] = (address.split("%")[0] ?? "").split("::");
  const groups = front.split(":").filter(Boolean);
  if (back !== undefined) {
    const behind = back.split(":").filter(Boolean);
    groups.push(...Array<string>(Math.max(0, 8 - groups.length - behind.length)).fill("0"), ...behind);
  }
  const network = groups.slice(0, 4).map((group) => parseInt(group, 16).toString(16));
  return `${network.join(":")}::/64`;
}
