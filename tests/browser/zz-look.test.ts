import { VISITS_SIGHTS } from "./sights/visits";
import { expectNoBarriers } from "./support/barriers";
import { goTo } from "./pages/site-page";
import { ContactPage } from "./pages/contact-page";
import { SciaticaPage } from "./pages/sciatica-page";
import { NotFoundPage } from "./pages/not-found-page";
import { PrivacyPage } from "./pages/privacy-page";
import { visitors } from "./support/visitors";
const newVisitor = visitors();
const more = [
  { name: "contact", kind: ContactPage, open: ContactPage.open },
  { name: "sciatica", kind: SciaticaPage, open: SciaticaPage.open },
  { name: "not-found", kind: NotFoundPage, open: (page: never) => goTo(page, "/nowhere", NotFoundPage) },
  { name: "privacy", kind: PrivacyPage, open: PrivacyPage.open },
];
it.each([...VISITS_SIGHTS, ...more])("$name", async ({ name, open }) => {
  const page = await newVisitor();
  await (await open(page as never)).page.waitForLoadState();
  for (const width of [390, 1280]) for (const colorScheme of ["light", "dark"] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await expectNoBarriers(page);
    await page.screenshot({ path: `/tmp/v_shots/${name}-${width}-${colorScheme}.png`, fullPage: true });
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
});
