import type { Page } from "playwright-core";
import { SafetyPage } from "./pages/safety-page";
import { expectNoBarriers } from "./support/barriers";
import { mirror, stumblingBlocks } from "./support/mirrored";
import { makePerson } from "./support/people";
import { visitors } from "./support/visitors";

const newVisitor = visitors();

const onTreatment = async (page: Page) => (await SafetyPage.open(page)).goOn();
const onTimes = async (page: Page) => (await onTreatment(page)).choose();
const onDetails = async (page: Page) => (await onTimes(page)).keep();
const onCheck = async (page: Page) => (await (await onDetails(page)).fill(makePerson())).goOn();
const onConfirmed = async (page: Page) => (await onCheck(page)).book();
const onFaultyContact = async (page: Page) => {
  await page.goto("/contact");
  await page.getByRole("button", { name: "Send your message" }).click();
  await page.getByRole("heading", { name: "There is a problem" }).waitFor();
};

it.each<[string, (page: Page) => Promise<unknown>]>([
  ["sciatica", (page) => page.goto("/")],
  ["practitioners", (page) => page.goto("/practitioners")],
  ["contact, with faults", onFaultyContact],
  ["privacy", (page) => page.goto("/privacy")],
  ["safety questions", (page) => page.goto("/book")],
  ["urgent care", (page) => page.goto("/book/urgent-care")],
  ["treatment", onTreatment],
  ["times", onTimes],
  ["details", onDetails],
  ["check", onCheck],
  ["confirmed", onConfirmed],
])("%s stands read from the right: in order, whole, and nothing over anything", async (name, open) => {
  const page = await newVisitor();
  await open(page);
  await mirror(page);
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: width === 390 ? 844 : 800 });
    await page.emulateMedia({ reducedMotion: "reduce" });

    expect({ name, width, found: await stumblingBlocks(page) }).toEqual({ name, width, found: [] });
    await expectNoBarriers(page);
    await page.screenshot({
      path: `${__dirname}/screenshots/right-to-left-${name}-${width}.png`,
      fullPage: true,
    });
  }
});

it("finds what is laid out by left and right", async () => {
  const page = await newVisitor();
  await page.goto("/practitioners");
  await mirror(page);
  await page.evaluate(() => {
    const [first, second] = document.querySelectorAll<HTMLElement>("nav[aria-label='Main'] a");
    first!.style.transform = "translateX(-300px)";
    second!.style.transform = "translateX(300px)";
    document.querySelector<HTMLElement>("h1")!.style.marginRight = "-20rem";
  });

  const found = (await stumblingBlocks(page)).join("\n");

  expect(found).toMatch(/is not mirrored/);
  expect(found).toMatch(/sticks out|scrolls sideways/);
});
