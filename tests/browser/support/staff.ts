import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DATA_DIR } from "./site";

export type Login = { email: string; password: string };

/** The login that the demonstration clinic was given for a role. It is shared by all tests: leave it as it is. */
export function loginOf(role: "ADMIN" | "FRONT_DESK" | "PRACTITIONER"): Login {
  const logins = JSON.parse(readFileSync(join(DATA_DIR, "demo-logins.json"), "utf8")) as (Login & {
    role: string;
  })[];
  const found = logins.find((login) => login.role === role);
  if (!found) throw new Error(`the demonstration clinic has no ${role}`);
  return found;
}
