import type { Page } from "playwright-core";
import { makeWish } from "./support/clinic-door";
import { openInvitation } from "./support/colleagues";
import { makePerson } from "./support/people";
import { SITE_URL } from "./support/site";
import { visitors } from "./support/visitors";
import { SafetyPage } from "./pages/safety-page";

const newVisitor = visitors();

async function openVisit(page: Page): Promise<Page> {
  const details = await (await SafetyPage.open(page, await makeWish())).goOnWithWish();
  const check = await (await details.fill(makePerson())).goOn();
  return (await (await check.book()).openVisit()).page;
}

const LINKS = [
  { link: "a visit's link", open: openVisit },
  { link: "an invitation", open: async (page: Page) => (await openInvitation(page)).link.page },
];

it.each(LINKS)("lets a form under $link say whose it is, and keeps the secret", async ({ open }) => {
  const page = await open(await newVisitor());

  const asked = page.waitForRequest((request) => request.method() === "POST");
  const arrived = page.waitForEvent("load");
  await page.evaluate(() => {
    const form = document.createElement("form");
    form.method = "post";
    document.body.append(form);
    form.submit();
  });
  const request = await asked;
  await arrived;

  expect(await request.allHeaders()).toMatchObject({ origin: SITE_URL, referer: `${SITE_URL}/` });
});
