import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * One word for the content of files and directories: another word, another content. Paths that do not exist count as such.
 * Content, not dates: switching branches forth and back, or copying the checkout, must not cost a build.
 */
export function fingerprint(root: string, paths: readonly string[], without: string[] = []): string {
  const hash = createHash("sha256").update(process.version);
  const add = (path: string): void => {
    if (without.includes(path)) return;
    const full = join(root, path);
    const stat = statSync(full, { throwIfNoEntry: false });
    if (stat?.isDirectory())
      return readdirSync(full)
        .sort()
        .forEach((name) => add(join(path, name)));
    hash.update(`\n${path}\n`);
    if (stat) hash.update(readFileSync(full));
  };
  paths.forEach(add);
  return hash.digest("hex");
}

/** Whether what lies beside `note` was made from content with this fingerprint. */
export function isMadeFrom(note: string, print: string): boolean {
  return existsSync(note) && readFileSync(note, "utf8") === print;
}

export function noteMadeFrom(note: string, print: string): void {
  writeFileSync(note, print);
}
