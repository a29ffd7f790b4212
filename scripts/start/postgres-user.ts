import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { PlainFault } from "./plain-fault";

export type SystemUser = { uid: number; gid: number };

/**
 * Whom PostgreSQL runs as; undefined means as ourselves. It refuses to run as root, so root lends it another user:
 * the owner of the data when there is some already, otherwise `postgres` or, failing that, `nobody`.
 */
export function postgresUser(data: string): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const user = ownerOf(data) ?? userNamed("postgres") ?? userNamed("nobody");
  if (user) return user;
  throw new PlainFault(
    "PostgreSQL cannot run as root, and this system has no other user. Start as an ordinary user.",
  );
}

function ownerOf(data: string): SystemUser | undefined {
  if (!existsSync(data)) return undefined;
  const { uid, gid } = statSync(data);
  return uid === 0 ? undefined : { uid, gid };
}

function userNamed(name: string): SystemUser | undefined {
  try {
    const ask = (flag: string) =>
      Number(execFileSync("id", [flag, name], { stdio: "pipe", encoding: "utf8" }));
    return { uid: ask("-u"), gid: ask("-g") };
  } catch {
    return undefined;
  }
}
