import { PlainFault } from "@/scripts/start/plain-fault";
import type { Claim } from "./claim";

/** What was asked for on the command line. @throws PlainFault that lists the names, for one that is unknown */
export function askedFor(
  args: string[],
  all: readonly Claim[],
): { claims: readonly Claim[]; isShort: boolean } {
  const names = args.filter((arg) => arg !== "--short");
  const unknown = names.filter((name) => !all.some((claim) => claim.name === name));
  if (unknown.length > 0) {
    const lines = all.map(({ name, promise }) => `  ${name.padEnd(22)}${promise}`);
    throw new PlainFault(`There is no claim named ${unknown.join(", ")}. There are:\n${lines.join("\n")}`);
  }
  const claims =
    names.length === 0 ? all.filter(({ isLong }) => !isLong) : all.filter(({ name }) => names.includes(name));
  return { claims, isShort: args.includes("--short") };
}
