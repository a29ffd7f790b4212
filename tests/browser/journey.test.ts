import ICAL from "ical.js";
import { KeyboardUser } from "./support/keyboard";
import { freeTimes } from "./support/clinic-door";
import { mailTo, type Received } from "./support/inbox";
import { makePerson } from "./support/people";
import { records } from "./support/records";
import { visitors } from "./support/visitors";
import { CheckPage } from "./pages/check-page";
import { ConfirmedPage } from "./pages/confirmed-page";
import { DetailsPage } from "./pages/details-page";
import { SafetyPage } from "./pages/safety-page";
import { SciaticaPage } from "./pages/sciatica-page";
import { arriveAt } from "./pages/site-page";
import { TimePage } from "./pages/time-page";
import { TreatmentPage } from "./pages/treatment-page";

const newVisitor = visitors();
const database = records();

/** The invite as an independent parser understands it. */
function inviteIn({ invite = "" }: Received) {
  const calendar = new ICAL.Component(ICAL.parse(invite));
  const [event, ...others] = calendar.getAllSubcomponents();
  if (!event || others.length > 0) throw new Error("expected one part in the calendar");
  const value = (name: string) => event.getFirstPropertyValue(name);
  return {
    method: calendar.getFirstPropertyValue("method"),
    start: new ICAL.Event(event).startDate.toJSDate().toISOString(),
    sequence: value("sequence"),
    uid: String(value("uid")),
  };
}

it.each([
  { browser: "scripts", javaScriptEnabled: true },
  { browser: "no scripts", javaScriptEnabled: false },
])(
  "with $browser: from the first page to a booked visit, and its mail with an invite",
  async ({ javaScriptEnabled }) => {
    const page = await newVisitor({ javaScriptEnabled });
    const ann = makePerson();
    const home = await SciaticaPage.open(page);
    const { start, safety } = await home.chooseTime(await freeTimes({ treatment: "first-visit" }));
    const instant = new Date(start).toISOString();

    const details = await (await safety.goOnWithWish()).fill(ann);
    const confirmed = await (await details.goOn()).book();

    const reference = await confirmed.reference();
    const booked = await database.bookingsOf(ann.email);
    expect(booked).toMatchObject([{ reference, patient_name: ann.name, treatment: "first-visit" }]);
    expect(booked[0]?.starts_at.toISOString()).toBe(instant);

    expect(await confirmed.untilMailTaken()).toMatch(/took your confirmation for a…@example\.com at \d/);
    expect(await database.messageState(ann.email)).toEqual(["SENT"]);
    const [received, ...others] = await mailTo(ann.email);
    expect(others).toEqual([]);
    expect(received?.recipients).toEqual([ann.email]);
    expect(inviteIn(received!)).toEqual({
      method: "REQUEST",
      start: instant,
      sequence: 0,
      uid: expect.stringMatching(/^[\w-]{36}@/),
    });
    expect(received?.words).toContain(reference);
    expect(received?.words).not.toMatch(/sciatica|first visit|follow-up|cupping|needle|pain/i);
  },
);

it("by keyboard alone, the long way: every stop is seen, and the visit is booked", async () => {
  const page = await newVisitor({ viewport: { width: 1280, height: 720 } });
  const user = new KeyboardUser(page);
  const ann = makePerson();
  const home = await SciaticaPage.open(page);

  await user.tabTo(page.getByRole("link", { name: "Skip to the main part" }));
  await user.press("Enter");
  await user.tabTo(home.seeAllTimes);
  await user.press("Enter");
  const safety = await arriveAt(page, SafetyPage);
  for (const question of await safety.questions.all()) {
    await user.tabTo(question.getByRole("radio").first());
    await user.press("ArrowRight"); // from Yes, which the first stop does not choose, to No
  }
  await user.press("Enter");

  const treatment = await arriveAt(page, TreatmentPage);
  await user.tabTo(treatment.choice("First sciatica visit"));
  await user.press("Space");
  await user.tabTo(treatment.choice("Anyone"));
  await user.tabTo(treatment.button);
  await user.press("Enter");

  const time = await arriveAt(page, TimePage);
  await user.tabTo(time.days.nth(1).locator("summary"));
  await user.press("Enter");
  // The times of all days are one group of radios, which Tab enters once: from there the arrows go on.
  const firstDay = time.days.first().getByRole("radio");
  await user.backTo(firstDay.first());
  for (let times = await firstDay.count(); times > 0; times--) await user.press("ArrowDown");
  const chosen = await time.typed();
  await user.tabTo(time.button);
  await user.press("Enter");

  await arriveAt(page, DetailsPage);
  await user.tabTo(page.getByRole("radio", { name: "Me", exact: true }));
  await user.press("Space");
  await user.fill(page.getByRole("textbox", { name: /^Full name/ }), ann.name);
  await user.fill(page.getByRole("textbox", { name: "Email address" }), ann.email);
  await user.fill(page.getByRole("textbox", { name: "Phone number" }), ann.phone);
  await user.press("Enter");

  await arriveAt(page, CheckPage);
  await user.tabTo(page.getByRole("checkbox"));
  await user.press("Space", "Enter");

  const confirmed = await arriveAt(page, ConfirmedPage);
  const booked = await database.bookingsOf(ann.email);
  expect(booked).toMatchObject([{ reference: await confirmed.reference() }]);
  expect(booked[0]?.starts_at).toEqual(new Date(String(chosen["start"])));
});
