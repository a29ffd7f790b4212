import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Pages that this test file has had read already. */
const sound = new Set<string>();

/**
 * Fails when axe finds anything on the page as it stands. A page that differs from one already read in its words
 * alone is not read again; a page without scripts cannot be, because axe is a script.
 */
export async function expectNoBarriers(page: Page): Promise<void> {
  if (await page.evaluate(() => matchMedia("(scripting: none)").matches)) return;
  const looks = await page.evaluate(looksOfPage);
  if (sound.has(looks)) return;
  // At the end of a page a sticky button stands in its own place. Elsewhere it lies over targets that can be scrolled
  // from under it, which axe takes for too small.
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: "instant" }));
  // Legacy mode spares a second tab for each page; it falls short only with frames of other hosts, which we have not.
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .setLegacyMode()
    .withTags(RULES)
    .analyze();
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
  );
  expect({ on: new URL(page.url()).pathname, found }).toEqual(expect.objectContaining({ found: [] }));
  sound.add(looks);
}

/** Runs in the page. */
function looksOfPage(): string {
  const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
  const elements = [...document.querySelectorAll("html, body *")].map(({ tagName, attributes }) => {
    const worn = [...attributes].map(({ name, value }) =>
      /^(class|role|open)$/.test(name) ? `${name}=${value}` : name,
    );
    return [tagName, ...worn].join(" ");
  });
  return [innerWidth, isDark, ...elements].join("\n");
}
