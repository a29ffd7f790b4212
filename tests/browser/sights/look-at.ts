import { join } from "node:path";
import type { Page } from "playwright-core";
import { arriveAt } from "@/tests/browser/pages/site-page";
import { expectNoBarriers } from "@/tests/browser/support/barriers";
import { visitors } from "@/tests/browser/support/visitors";
import type { Sight } from "./sight";

/** In CI nobody looks at them, and they take a minute. */
const ARE_LOOKED_AT = process.env["CI"] !== "true";
const pathOf = (name: string, width: number, colorScheme: string) =>
  join(__dirname, "../screenshots", `${name}-${width}-${colorScheme}.png`);

/** Looks at each: every rule of axe, no script or style that the page did not name, nothing that sticks out. */
export function lookAt(sights: Sight[]): void {
  const newVisitor = visitors();

  it.each(sights)(
    "$name: sound, readable at every width, and in light and dark",
    async ({ name, kind, open }) => {
      const page = await newVisitor();
      const violations: string[] = [];
      await page.exposeFunction("tellViolation", (directive: string) => violations.push(directive));
      await page.addInitScript(() => {
        addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
          (window as unknown as { tellViolation: (what: string) => void }).tellViolation(
            `${violatedDirective} ${blockedURI}`,
          );
        });
      });
      await (await open(page)).page.waitForLoadState();
      const response = await page.reload();
      await arriveAt(page, kind);

      expect(response?.headers()["content-security-policy"]).toMatch(
        /script-src 'self' 'nonce-[\w+/=]{20,}'/,
      );
      expect(violations).toEqual([]);
      expect(await page.title()).toMatch(/\S+ \| West End Acupuncture$/);
      expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);

      for (const width of [390, 1280]) {
        for (const colorScheme of ["light", "dark"] as const) {
          await page.setViewportSize({ width, height: width === 390 ? 844 : 800 });
          // Without motion, which includes colors that take their time: nothing is looked at halfway.
          await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
          await expectNoBarriers(page);
          if (ARE_LOOKED_AT)
            await page.screenshot({ path: pathOf(name, width, colorScheme), fullPage: true });
        }
      }

      await page.setViewportSize({ width: 320, height: 640 });
      expect(await whatSticksOut(page)).toEqual([]);
      const atTwiceTheSize = { width: 640, height: 400, deviceScaleFactor: 2, mobile: false };
      const session = await page.context().newCDPSession(page);
      await session.send("Emulation.setDeviceMetricsOverride", atTwiceTheSize);
      expect(await whatSticksOut(page)).toEqual([]);
    },
  );
}

/** What makes the page scroll sideways. */
const whatSticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .map(
        (element) => `${element.tagName} ${element.className} ${element.textContent?.trim().slice(0, 30)}`,
      );
  });
