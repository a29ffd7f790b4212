import type { Page } from "playwright-core";
import { clinicDateTime } from "@/lib/format/clinic-words";
import { freeTimes } from "./support/clinic-door";
import { signIn } from "./support/colleagues";
import { mailTo } from "./support/inbox";
import { makePerson } from "./support/people";
import { records } from "./support/records";
import { loginOf } from "./support/staff";
import { visitors } from "./support/visitors";
import type { DeskPage } from "./pages/desk-page";
import { MoveVisitPage } from "./pages/move-visit-page";
import { SafetyPage } from "./pages/safety-page";
import { arriveAt } from "./pages/site-page";

const newVisitor = visitors();
const database = records();

const ZONE = "America/New_York";
const HANNAH = "hannah-lindqvist";
/** So short that the test can wait for the mail. What the clinic knows of itself is kept for five seconds. */
const UNDO_SECONDS = 12;

beforeEach(() => database.setUndoSeconds(UNDO_SECONDS));
afterEach(() => database.setUndoSeconds(180));

/** Three free times of Hannah's on one day some weeks ahead, the later ones on half hours, hours from one another. */
async function threeTimes(): Promise<[first: string, dragged: string, pressed: string]> {
  const starts = await freeTimes({ practitioner: HANNAH, fromDay: 21 });
  for (const first of starts) {
    const later = starts.filter(
      (start) =>
        start.slice(0, 10) === first.slice(0, 10) &&
        /:[03]0:00/.test(start) &&
        Date.parse(start) >= Date.parse(first) + 2 * 3_600_000,
    );
    const [dragged] = later;
    const pressed = later.find((start) => Date.parse(start) >= Date.parse(dragged ?? "") + 3_600_000);
    if (dragged && pressed) return [first, dragged, pressed];
  }
  throw new Error("the demonstration clinic is full: start with an empty data directory");
}

async function drag(page: Page, desk: DeskPage, name: string, to: string): Promise<MoveVisitPage> {
  const target = desk.halfHour(to, HANNAH);
  await target.scrollIntoViewIfNeeded();
  const card = await desk.card(name).boundingBox();
  const there = await target.boundingBox();
  if (!card || !there) throw new Error("nothing to drag, or nowhere to");
  await page.mouse.move(card.x + 8, card.y + 4);
  await page.mouse.down();
  await page.mouse.move(there.x + 8, there.y + 2, { steps: 8 });
  await page.mouse.move(there.x + 8, there.y + 6);
  await page.mouse.up();
  return arriveAt(page, MoveVisitPage);
}

it("shows a visit that is booked elsewhere, moves it by mouse and by keys, undoes, and mails the patient once what holds", async () => {
  const [first, dragged, pressed] = await threeTimes();
  const window = await newVisitor({ viewport: { width: 1280, height: 1400 } });
  const desk = await (await signIn(window, loginOf("FRONT_DESK"))).at(first.slice(0, 10));
  const patient = await newVisitor();
  const ann = makePerson();
  const wish = { treatment: "follow-up", practitioner: HANNAH, start: first };
  const check = await (await (await (await SafetyPage.open(patient, wish)).goOnWithWish()).fill(ann)).goOn();

  const seen = desk.card(ann.name).waitFor();
  const confirmed = await check.book();
  const booked = performance.now();
  await seen;
  process.stderr.write(
    `At the desk ${Math.round(performance.now() - booked)} ms after the patient saw it booked.\n`,
  );
  await confirmed.untilMailTaken();

  await (await drag(window, desk, ann.name, dragged)).move();
  expect(await database.bookingsOf(ann.email)).toMatchObject([{ starts_at: new Date(dragged) }]);
  await desk.undo();
  expect(await database.bookingsOf(ann.email)).toMatchObject([{ starts_at: new Date(first) }]);

  await desk.cardName(ann.name).focus();
  await window.keyboard.press("m");
  const quarters = (Date.parse(pressed) - Date.parse(first)) / (15 * 60_000);
  for (let step = 0; step < quarters; step++) await window.keyboard.press("ArrowDown");
  await window.keyboard.press("Enter");
  await (await arriveAt(window, MoveVisitPage)).move();

  const mails = await mailTo(ann.email, 2, 60_000);
  expect(mails.map(({ mail }) => mail.subject)).toEqual([
    `Booked: ${clinicDateTime(Date.parse(first), ZONE)}`,
    `Moved: now ${clinicDateTime(Date.parse(pressed), ZONE)}`,
  ]);
  expect(await database.messageState(ann.email)).not.toContain("OWED");
}, 180_000);
