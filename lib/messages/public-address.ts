import "server-only";
import { BlockList, isIPv4, isIPv6 } from "node:net";

/** Networks that are nobody's on the internet (IANA's special-purpose registries): ours, the machine's, or none at all. */
const INNER_4 = [
  ...[
    "0.0.0.0/8",
    "10.0.0.0/8",
    "100.64.0.0/10",
    "127.0.0.0/8",
    "169.254.0.0/16",
    "172.16.0.0/12",
    "192.0.0.0/24",
  ],
  ...[
    "192.0.2.0/24",
    "192.88.99.0/24",
    "192.168.0.0/16",
    "198.18.0.0/15",
    "198.51.100.0/24",
    "203.0.113.0/24",
  ],
  ...["224.0.0.0/4", "240.0.0.0/4"],
];
/** The global part of IPv6, without what only looks like it: documentation, and addresses that hold an IPv4 one. */
const GLOBAL_6 = "2000::/3";
const INNER_6 = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"];

const listOf = (networks: string[], kind: "ipv4" | "ipv6"): BlockList => {
  const list = new BlockList();
  for (const network of networks) {
    const [address = "", prefix] = network.split("/");
    list.addSubnet(address, Number(prefix), kind);
  }
  return list;
};
const inner4 = listOf(INNER_4, "ipv4");
const global6 = listOf([GLOBAL_6], "ipv6");
const inner6 = listOf(INNER_6, "ipv6");

/** Whether an address is somebody's on the internet. IPv4 written as IPv6 is not: nobody has to write it so. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !inner4.check(address, "ipv4");
  return isIPv6(address) && global6.check(address, "ipv6") && !inner6.check(address, "ipv6");
}

/** For development and tests: this machine itself. */
export const isLoopback = (address: string): boolean =>
  address === "::1" || /^127\.\d+\.\d+\.\d+$/.test(address);
