import { visitReminder } from "@/lib/messages/templates/visit-reminder";
import { makeVisitFacts } from "@/tests/support/visit-facts";
import { makeWish } from "./support/clinic-door";
import { bringNear } from "./support/own-visits";
import { makePerson } from "./support/people";
import { records } from "./support/records";
import { visitors } from "./support/visitors";
import { CancelOwnVisitPage } from "./pages/cancel-own-visit-page";
import { MoveOwnVisitPage } from "./pages/move-own-visit-page";
import { SafetyPage } from "./pages/safety-page";
import { goTo } from "./pages/site-page";
import { VisitPage } from "./pages/visit-page";

const newVisitor = visitors();
const database = records();

const BROWSERS = [
  { browser: "scripts", javaScriptEnabled: true },
  { browser: "no scripts", javaScriptEnabled: false },
];

/** Somebody with a visit so many hours ahead. */
async function visitAhead(hours: number, javaScriptEnabled: boolean) {
  const page = await newVisitor({ javaScriptEnabled });
  const ann = makePerson();
  const details = await (await SafetyPage.open(page, await makeWish())).goOnWithWish();
  const visit = await (await (await (await details.fill(ann)).goOn()).book()).openVisit();
  await bringNear(visit, hours);
  return { page, ann, visit };
}

it.each(BROWSERS)("with $browser: a reminder's links lead where they say", async ({ javaScriptEnabled }) => {
  const { page, visit } = await visitAhead(80, javaScriptEnabled);
  const { text } = visitReminder(makeVisitFacts({ manageUrl: visit.address.href }));
  const [see, move, cancel] = text.match(/https?:\/\/\S+/g) ?? [];

  await goTo(page, see ?? "", VisitPage);
  await goTo(page, move ?? "", MoveOwnVisitPage);
  await goTo(page, cancel ?? "", CancelOwnVisitPage);
});

it.each(BROWSERS)("with $browser: a patient says that they are coming", async ({ javaScriptEnabled }) => {
  const { visit, ann } = await visitAhead(30, javaScriptEnabled);

  const said = await visit.sayComing();

  expect(await said.comingButton.count()).toBe(0);
  expect(await database.answersOf(ann.email)).toEqual([
    { status: "BOOKED", is_coming: true, cannot_come: 0 },
  ]);
});

it.each(BROWSERS)(
  "with $browser: past the cut-off a patient is given the number first, and tells the desk once",
  async ({ javaScriptEnabled }) => {
    const { page, visit, ann } = await visitAhead(3, javaScriptEnabled);
    const second = await page.context().newPage();
    const sameVisit = await goTo(second, visit.path, VisitPage);

    expect(await visit.notice("If you cannot come").isVisible()).toBe(true);
    expect(await visit.page.getByRole("link", { name: "Cancel it" }).count()).toBe(0);
    await visit.sayCannotCome();
    const told = await sameVisit.sayCannotCome();

    expect(await told.text(/Your visit stands until the desk/).isVisible()).toBe(true);
    expect(await database.answersOf(ann.email)).toEqual([
      { status: "BOOKED", is_coming: false, cannot_come: 1 },
    ]);
  },
);

it("says where the newest email is, to whom it went, and who may change the visit", async () => {
  const { visit } = await visitAhead(80, true);

  expect(await visit.mailState.innerText()).toMatch(/a…@example\.com/);
  expect(await visit.text(/Whoever has the visit’s link can change it/).isVisible()).toBe(true);
});
