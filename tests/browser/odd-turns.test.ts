import type { Page } from "playwright-core";
import { makeWish, bookByProgram, type Wish } from "./support/clinic-door";
import { makePerson, type Person } from "./support/people";
import { records } from "./support/records";
import { visitors } from "./support/visitors";
import { CheckPage } from "./pages/check-page";
import { ConfirmedPage } from "./pages/confirmed-page";
import { DetailsPage } from "./pages/details-page";
import { SafetyPage } from "./pages/safety-page";
import { arriveAt, goTo } from "./pages/site-page";
import { StartAgainPage } from "./pages/start-again-page";
import { TimePage } from "./pages/time-page";
import { TreatmentPage } from "./pages/treatment-page";

const newVisitor = visitors();
const database = records();

/** Somebody who has chosen a time and is asked who they are. */
async function onDetails(page: Page, wish?: Wish): Promise<DetailsPage> {
  return (await SafetyPage.open(page, wish ?? (await makeWish()))).goOnWithWish();
}

/** Somebody who has answered everything and need only book. */
async function onCheck(page: Page, person: Person, wish?: Wish): Promise<CheckPage> {
  return (await (await onDetails(page, wish)).fill(person)).goOn();
}

const draftIdOf = ({ page }: { page: Page }) => new URL(page.url()).pathname.split("/")[2] ?? "";

it("goes back with what was typed, and forward again, and books once", async () => {
  const page = await newVisitor();
  const ann = makePerson();
  await onCheck(page, ann);

  await page.goBack();
  const details = await arriveAt(page, DetailsPage);
  const typed = await details.typed();

  expect(typed).toMatchObject({ forWhom: "me", patientName: ann.name, email: ann.email, phone: ann.phone });
  await (await details.goOn()).book();
  expect(await database.bookingsOf(ann.email)).toHaveLength(1);
});

it("leads back from a booked visit to nothing but its confirmation", async () => {
  const page = await newVisitor();
  const ann = makePerson();
  const check = await onCheck(page, ann);
  const confirmed = await check.book();
  const reference = await confirmed.reference();

  await page.goBack();
  if (await check.button.isVisible()) await check.book(); // as the browser remembers the page

  expect(await (await arriveAt(page, ConfirmedPage)).reference()).toBe(reference);
  expect(await database.bookingsOf(ann.email)).toHaveLength(1);
});

it("shows every page again after a reload, as it was", async () => {
  const page = await newVisitor();
  const ann = makePerson();
  const details = await onDetails(page);
  await details.reload();
  const check = await (await (await arriveAt(page, DetailsPage)).fill(ann)).goOn();
  const time = await check.about("Time");

  await check.reload();
  const again = await arriveAt(page, CheckPage);
  expect(await again.about("Time")).toBe(time);
  expect(await again.about("Visit for")).toBe(ann.name);

  const confirmed = await again.book();
  const reference = await confirmed.reference();
  await confirmed.reload();
  expect(await (await arriveAt(page, ConfirmedPage)).reference()).toBe(reference);
  expect(await database.bookingsOf(ann.email)).toHaveLength(1);
});

it.each([
  { browser: "scripts", javaScriptEnabled: true },
  { browser: "no scripts", javaScriptEnabled: false },
])("with $browser: books once when the button is pressed twice", async ({ javaScriptEnabled }) => {
  const page = await newVisitor({ javaScriptEnabled });
  const ann = makePerson();
  const check = await onCheck(page, ann);
  await check.agree();

  await check.button.dblclick();

  await arriveAt(page, ConfirmedPage);
  expect(await database.bookingsOf(ann.email)).toHaveLength(1);
});

it("books once when two tabs show the same last page", async () => {
  const page = await newVisitor();
  const ann = makePerson();
  const check = await onCheck(page, ann);
  const twin = await goTo(await page.context().newPage(), page.url(), CheckPage);

  const [one, other] = await Promise.all([check.book(), twin.book()]);

  expect(await one.reference()).toBe(await other.reference());
  expect(await database.bookingsOf(ann.email)).toHaveLength(1);
});

it("keeps two tabs apart: each books its own visit for its own person", async () => {
  const page = await newVisitor();
  const [ann, ben] = [makePerson(), makePerson()];
  const first = await onCheck(page, ann);
  const second = await onCheck(await page.context().newPage(), ben);
  const times = [await first.about("Time"), await second.about("Time")];

  expect(await (await arriveAt(first.page, CheckPage)).about("Visit for")).toBe(ann.name);
  await first.book();
  await second.book();

  expect(new Set(times).size).toBe(2);
  expect(await database.bookingsOf(ann.email)).toMatchObject([{ patient_name: ann.name }]);
  expect(await database.bookingsOf(ben.email)).toMatchObject([{ patient_name: ben.name }]);
});

it("books a time that was kept no longer, when it is still free, and says so before", async () => {
  const page = await newVisitor();
  const ann = makePerson();
  const details = await (await onDetails(page)).fill(ann);
  await database.letHoldExpire(details.draftId);

  const check = await details.goOn();

  await check.text("We no longer keep this time for you").waitFor();
  await check.book();
  expect(await database.bookingsOf(ann.email)).toHaveLength(1);
});

it("offers other times near one that was lost at the last step, and asks for nothing twice", async () => {
  const page = await newVisitor();
  const ann = makePerson();
  const wish = await makeWish();
  const check = await onCheck(page, ann, wish);
  await database.letHoldExpire(draftIdOf(check));
  await bookByProgram(wish);

  const time = await check.bookInVain();

  expect(await time.lost.isVisible()).toBe(true);
  expect(await database.bookingsOf(ann.email)).toEqual([]);
  const again = await time.keepInstead(time.nearest.first());
  expect(await again.about("Visit for")).toBe(ann.name);
  await again.book();
  expect(await database.bookingsOf(ann.email)).toHaveLength(1);
});

it.each([
  { browser: "scripts", javaScriptEnabled: true },
  { browser: "no scripts", javaScriptEnabled: false },
])("with $browser: shows other times when the marked one was just taken", async ({ javaScriptEnabled }) => {
  const page = await newVisitor({ javaScriptEnabled });
  const treatment = await (await SafetyPage.open(page)).goOn();
  const time = await treatment.choose({ practitioner: "Hannah Lindqvist" });
  const start = await time.mark();
  await bookByProgram({ treatment: "follow-up", practitioner: "hannah-lindqvist", start });

  const other = await time.keepInVain();

  const details = await other.keep(other.nearest.first());
  await details.text(/^We keep this time for you until/).waitFor();
});

it("takes whoever wished for a time that has gone to the other times", async () => {
  const page = await newVisitor();
  const wish = await makeWish();
  await bookByProgram(wish);

  const time = await (await SafetyPage.open(page, wish)).goOnWithLostWish();

  expect(await time.lost.isVisible()).toBe(true);
  expect(await time.nearest.count()).toBeGreaterThanOrEqual(3);
});

it("takes whoever jumps ahead to the first page that is unanswered", async () => {
  const page = await newVisitor();
  await (await SafetyPage.open(page)).goOn();
  const draft = `/book/${draftIdOf({ page })}`;

  for (const step of ["/check", "/confirmed", "/details", "/time", ""]) {
    await goTo(page, draft + step, TreatmentPage);
  }
});

it("opens a booking in the making to no other browser", async () => {
  const page = await newVisitor();
  const ann = makePerson();
  await onCheck(page, ann);
  const stranger = await newVisitor();
  await (await SafetyPage.open(stranger)).goOn(); // so that the stranger has a cookie too

  for (const step of ["treatment", "time", "details", "check", "confirmed"]) {
    await goTo(stranger, page.url().replace(/check$/, step), StartAgainPage);
    expect(await stranger.content()).not.toContain(ann.name);
  }
});

it("says what to do where no cookie is kept", async () => {
  const page = await newVisitor();
  const details = await (await onDetails(page)).fill(makePerson());
  await page.context().clearCookies();

  await details.send();

  const startAgain = await arriveAt(page, StartAgainPage);
  await startAgain.text("call us on").waitFor();
  await startAgain.page.getByRole("link", { name: "Start a new booking" }).click();
  await arriveAt(page, SafetyPage);
});

it("keeps what was typed when the time is changed on the way", async () => {
  const page = await newVisitor();
  const ann = makePerson();
  const check = await onCheck(page, ann);
  const before = await check.about("Time");

  await check.changeLink("time").click();
  const time = await arriveAt(page, TimePage);
  expect(await time.text(/kept for you until/).isVisible()).toBe(true);
  const changed = await time.keepInstead(time.times.last());

  expect(await changed.about("Time")).not.toBe(before);
  await changed.book();
  expect(await database.bookingsOf(ann.email)).toHaveLength(1);
});
