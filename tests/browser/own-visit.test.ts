import { makeWish } from "./support/clinic-door";
import { mailTo } from "./support/inbox";
import { makePerson } from "./support/people";
import { records } from "./support/records";
import { visitors } from "./support/visitors";
import { CancelOwnVisitPage } from "./pages/cancel-own-visit-page";
import { MoveOwnVisitPage } from "./pages/move-own-visit-page";
import { SafetyPage } from "./pages/safety-page";
import { goTo } from "./pages/site-page";

const newVisitor = visitors();
const database = records();

/** Far enough ahead that the clinic's cut-off is not near. */
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

it.each([
  { browser: "scripts", javaScriptEnabled: true },
  { browser: "no scripts", javaScriptEnabled: false },
])(
  "with $browser: a patient moves the visit and cancels it, by the one link",
  async ({ javaScriptEnabled }) => {
    const page = await newVisitor({ javaScriptEnabled });
    const ann = makePerson();
    const details = await (await SafetyPage.open(page, await makeWish())).goOnWithWish();
    const confirmed = await (await (await details.fill(ann)).goOn()).book();
    await confirmed.untilMailTaken();
    const visit = await confirmed.openVisit();

    const { start } = await (
      await goTo(page, `${visit.path}/move?from=${inDays(20)}`, MoveOwnVisitPage)
    ).toFirstTime();
    const [, news] = await mailTo(ann.email, 2);
    expect(news?.mail.subject).toMatch(/^Moved: now /);
    const [moved] = await database.bookingsOf(ann.email);
    expect(moved?.starts_at).toEqual(new Date(start));
    expect(await visit.notice("Your visit has moved").isVisible()).toBe(true);

    const cancelled = await (await goTo(page, `${visit.path}/cancel`, CancelOwnVisitPage)).cancel();
    expect(await cancelled.heading()).toMatch(/was cancelled$/);
    const mails = await mailTo(ann.email, 3);
    expect(mails.at(-1)?.mail.subject).toMatch(/^Cancelled: /);
    expect(mails.at(-1)?.invite).toContain("METHOD:CANCEL");
  },
);

it("opened by a mail scanner, changes nothing", async () => {
  const page = await newVisitor();
  const ann = makePerson();
  const details = await (await SafetyPage.open(page, await makeWish())).goOnWithWish();
  const visit = await (await (await (await details.fill(ann)).goOn()).book()).openVisit();
  const before = await database.bookingsOf(ann.email);

  for (const path of ["", "/move", "/cancel"]) {
    for (const method of ["GET", "HEAD"]) await page.request.fetch(`${visit.path}${path}`, { method });
  }

  expect(await database.bookingsOf(ann.email)).toEqual(before);
});
