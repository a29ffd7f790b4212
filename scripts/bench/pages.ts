import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { copyWithEmptyPage, EMPTY_PAGE } from "@/scripts/bench/copied-checkout";
import { deskDayTime } from "@/scripts/bench/desk-page";
import { lighthouseScores } from "@/scripts/bench/lighthouse-scores";
import { pageTimes } from "@/scripts/bench/page-times";
import { pageWeight } from "@/scripts/bench/page-weight";
import { anyPort, freePort } from "@/scripts/start/ports";
import { step } from "@/scripts/start/progress";
import { findChromium } from "@/scripts/test/chromium";
import { startSite } from "@/scripts/test/site";

const PAGE = "/";
/** How far the page may be from the empty one. */
const RATIO = 1.5;
const KILOBYTES = 200;
/** Server's time for the desk's day. */
const DESK_MS = 300;
const SCORES: Record<string, number> = {
  performance: 98,
  accessibility: 100,
  "best-practices": 100,
  seo: 100,
};

/** What the first page costs: the server's time beside that of an empty page, its bytes, and what Lighthouse says. */
export async function benchPages(scratch: string): Promise<void> {
  const copy = await step("Copying the checkout", async () => copyWithEmptyPage(join(scratch, "checkout")));
  const site = await startSite(join(scratch, "site"), { home: copy });
  try {
    const url = site.env["SITE_URL"] ?? "";
    await benchTimes(url);
    await inBrowser(async (browser, port) => {
      await benchWeight(browser, `${url}${PAGE}`);
      await benchScores(url, port);
      await benchDesk(browser, site.env);
    });
  } finally {
    await site.stop();
  }
}

async function benchTimes(url: string): Promise<void> {
  const times = await step("Asking in turn for the page and an empty one", () =>
    pageTimes(url, PAGE, EMPTY_PAGE),
  );
  for (const { what, page, empty } of times) {
    console.log(
      `${what.padEnd(52)}${ms(page)}${ms(empty)}${(page / empty).toFixed(2).padStart(9)}${verdict(page / empty <= RATIO, RATIO)}`,
    );
  }
}

async function benchWeight(browser: Browser, url: string): Promise<void> {
  const { total, byType } = await pageWeight(browser, url);
  for (const [type, bytes] of byType) console.log(`${`  ${type}`.padEnd(52)}${kB(bytes)}`);
  console.log(
    `${"over the wire in all".padEnd(52)}${kB(total)}${"".padStart(21)}${verdict(total < KILOBYTES * 1000, KILOBYTES)}`,
  );
}

async function benchScores(url: string, port: number): Promise<void> {
  const urls = [PAGE, EMPTY_PAGE].map((path) => `${url}${path}`);
  const [page, empty] = await step("Lighthouse, as on a phone, five times", () =>
    lighthouseScores(urls, port),
  );
  for (const [category, reach] of Object.entries(SCORES)) {
    const [score, floor] = [page?.[category] ?? 0, empty?.[category] ?? 0];
    console.log(
      `${`Lighthouse: ${category}, beside an empty page`.padEnd(52)}${String(score).padStart(12)}${String(floor).padStart(12)}${"".padStart(9)}${verdict(score >= reach, reach)}`,
    );
  }
}

async function benchDesk(browser: Browser, site: Record<string, string>): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const taken = await step("Asking for the desk's day", () => deskDayTime(browser, site, today));
  console.log(
    `${"the desk's day with 60 visits, last byte".padEnd(52)}${ms(taken)}${"".padStart(21)}${verdict(taken < DESK_MS, DESK_MS)}`,
  );
}

/** Lighthouse talks to the same browser over a port. */
async function inBrowser(work: (browser: Browser, port: number) => Promise<void>): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath)
    return console.log("Not measured: weight and Lighthouse, because no Chromium was found.");
  const port = await freePort(anyPort());
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", `--remote-debugging-port=${port}`];
  const browser = await chromium.launch({ executablePath, args });
  try {
    await work(browser, port);
  } finally {
    await browser.close();
  }
}

const ms = (milliseconds: number): string => `${milliseconds.toFixed(2)} ms`.padStart(12);
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(12);
const verdict = (isWithin: boolean, reach: number): string =>
  `${String(reach).padStart(8)}  ${isWithin ? "ok" : "OUT OF REACH"}`;
