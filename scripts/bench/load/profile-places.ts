import { existsSync, readFileSync } from "node:fs";
import { SourceMap, type SourceMapPayload } from "node:module";
import { dirname, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { CallFrame } from "@/scripts/bench/load/profile-shares";
import { checkout } from "@/scripts/start/checkout";

/** Written in no file. Null: no work, or that of taking the profile. */
const WITHOUT_FILE: Record<string, string | null> = {
  "(garbage collector)": "collecting garbage",
  "(program)": "outside JavaScript",
  "(idle)": null,
  dispatch: null,
};

/**
 * Names a package, a module of Node.js, or a file of ours: where a function was written, not where the build put it.
 * @returns null for what is no work of the site's
 */
export function placeOf({ functionName, url, lineNumber, columnNumber }: CallFrame): string | null {
  if (!url)
    return functionName in WITHOUT_FILE ? (WITHOUT_FILE[functionName] ?? null) : "Node.js, not in JavaScript";
  if (url.startsWith("node:"))
    return `Node.js ${
      url
        .slice(5)
        .replace(/^internal\//, "")
        .split("/")[0]
    }`;
  const file = url.startsWith("file:") ? fileURLToPath(url) : url;
  const written = mapOf(file)?.findEntry(lineNumber, columnNumber);
  const source =
    written && "originalSource" in written ? resolve(dirname(file), written.originalSource) : file;
  return partOf(decodeURI(source));
}

/** React's renderer is compiled into Next.js: told apart by the name of the file. */
function partOf(file: string): string {
  if (/next-server\/app-page.*runtime/.test(file)) return "react, inside next";
  const packaged = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1];
  if (packaged) return packaged;
  const own = relative(checkout, file);
  return own.startsWith(".next/") ? "what the build adds" : own;
}

const maps = new Map<string, SourceMap | undefined>();

function mapOf(file: string): SourceMap | undefined {
  if (!maps.has(file)) maps.set(file, readMap(`${file}.map`));
  return maps.get(file);
}

function readMap(file: string): SourceMap | undefined {
  if (!file.includes("/.next/") || !existsSync(file)) return undefined;
  return new SourceMap(JSON.parse(readFileSync(file, "utf8")) as SourceMapPayload);
}
