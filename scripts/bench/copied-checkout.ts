import {
  copyFileSync,
  cpSync,
  linkSync,
  mkdirSync,
  readdirSync,
  symlinkSync,
  readlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { checkout } from "@/scripts/start/checkout";

/** Where the empty page is found in the copy. */
export const EMPTY_PAGE = "/empty-page";

/** Made anew in the copy, or of no use there. `.env` would bring a real database. */
const LEFT_BEHIND = ["node_modules", ".git", ".next", ".data", ".env"];

/** Copies this checkout, to be built and started on its own. @returns the copy */
export function copyCheckout(copy: string): string {
  const leftBehind = LEFT_BEHIND.map((name) => join(checkout, name));
  cpSync(checkout, copy, { recursive: true, filter: (source) => !leftBehind.includes(source) });
  linkTree(join(checkout, "node_modules"), join(copy, "node_modules"));
  return copy;
}

/**
 * With a page that shows nothing, under the same root layout: the least that a page made for each request can cost.
 * @returns the copy
 */
export function copyWithEmptyPage(copy: string): string {
  copyCheckout(copy);
  const page = join(copy, "app", EMPTY_PAGE, "page.tsx");
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, 'export default function EmptyPage() {\n  return <main id="main-content" />;\n}\n');
  return copy;
}

/** The same files under another path: a second, not minutes. A link out of the checkout would confuse Next.js. */
function linkTree(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkOrCopy(source, target);
  }
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch (error) {
    if (!["EXDEV", "EPERM", "EMLINK"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
    copyFileSync(source, target); // another disk
  }
}
