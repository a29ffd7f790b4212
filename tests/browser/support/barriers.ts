import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { isRead, noteRead } from "./looks-read";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const DARK = /^in the dark/;
const LIGHT = "in light";
const NO_TITLE = "document-title: html";

/**
 * Fails when axe finds anything on the page as it stands. A page that differs from one already read in its words
 * alone is not read again in the same run; a page without scripts cannot be, because axe is a script.
 */
export async function expectNoBarriers(page: Page): Promise<void> {
  if (await page.evaluate(() => matchMedia("(scripting: none)").matches)) return;
  const looks = await page.evaluate(looksOfPage);
  if (isRead(looks)) return;
  // At the end of a page a sticky button stands in its own place. Elsewhere it lies over targets that can be scrolled
  // from under it, which axe takes for too small.
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: "instant" }));
  // A page that was read in light differs in the dark by its colors alone.
  const isReadInLight = isRead(looks.replace(DARK, LIGHT));
  let found = await read(page, isReadInLight);
  // A desk page that hears of news is made anew, and for some milliseconds React has taken the old title away.
  if (found.includes(NO_TITLE)) {
    await page.locator("head > title:not(:empty)").waitFor({ state: "attached" });
    found = await read(page, isReadInLight);
  }
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  expect({ on: new URL(page.url()).pathname, found }).toEqual(expect.objectContaining({ found: [] }));
  noteRead(looks);
}

async function read(page: Page, colorsAlone: boolean): Promise<string[]> {
  // Legacy mode spares a second tab for each page; it falls short only with frames of other hosts, which we have not.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode();
  const { violations } = await (
    colorsAlone ? axe.withRules(["color-contrast"]) : axe.withTags(RULES)
  ).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

/** Runs in the page. */
function looksOfPage(): string {
  const scheme = matchMedia("(prefers-color-scheme: dark)").matches ? "in the dark" : "in light";
  const elements = [...document.querySelectorAll("html, body *")].map(({ tagName, attributes }) => {
    const worn = [...attributes].map(({ name, value }) =>
      /^(class|role|open)$/.test(name) ? `${name}=${value}` : name,
    );
    return [tagName, ...worn].join(" ");
  });
  return [scheme, innerWidth, ...elements].join("\n");
}
