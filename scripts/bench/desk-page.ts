import { readFileSync } from "node:fs";
import { Agent } from "node:http";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { busyDay, fillBusyDay } from "@/scripts/bench/busy-day";
import { timesOf } from "@/scripts/bench/page-times";
import { median } from "@/scripts/bench/stopwatch";

const ROUNDS = 60;
const WARM_UP = 15;

/**
 * The server's time for the desk's day with 60 visits of three practitioners, until the last byte: median of pages
 * asked for one after the other, in milliseconds.
 */
export async function deskDayTime(browser: Browser, site: Record<string, string>, today: string) {
  const date = busyDay(today);
  await fillBusyDay(site["DATABASE_URL"] ?? "", date);
  const cookie = await signedInCookie(browser, site);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const taken: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    taken.push((await timesOf(`${site["SITE_URL"]}/desk?date=${date}`, agent, cookie)).last);
  }
  agent.destroy();
  return median(taken.slice(WARM_UP));
}

async function signedInCookie(browser: Browser, site: Record<string, string>): Promise<string> {
  const logins = readFileSync(join(site["DATA_DIR"] ?? "", "demo-logins.json"), "utf8");
  const [login] = JSON.parse(logins) as { email: string; password: string }[];
  const page = await browser.newPage({ baseURL: site["SITE_URL"] ?? "" });
  await page.goto("/sign-in");
  await page.getByLabel("Email address").fill(login?.email ?? "");
  await page.getByLabel("Password").fill(login?.password ?? "");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("**/desk");
  const cookies = await page.context().cookies();
  await page.close();
  return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
}
