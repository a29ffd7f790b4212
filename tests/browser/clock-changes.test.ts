import ICAL from "ical.js";
import type { Page } from "playwright-core";
import { addDays, type ClinicDay } from "@/lib/domain/clinic-time";
import { noteFigure } from "@/tests/support/figures";
import { freeTimes } from "./support/clinic-door";
import { changingDays, openByNight } from "./support/clock-change";
import { mailTo } from "./support/inbox";
import { makePerson } from "./support/people";
import { SITE_URL } from "./support/site";
import { visitors } from "./support/visitors";
import { SafetyPage } from "./pages/safety-page";
import { arriveAt } from "./pages/site-page";
import { TimePage } from "./pages/time-page";

const newVisitor = visitors();
const HOUR = 3_600_000;
const QUARTER = HOUR / 4;
const days = changingDays();
const WISH = { treatment: "phone-question", practitioner: "hannah-lindqvist" };
/** An ordinary night beside each, to see that the test would notice if nothing were special. */
const ordinary = days.map(({ date }) => addDays(date, 1));
let closeAgain: () => Promise<void>;

beforeAll(async () => {
  closeAgain = await openByNight([...days.map(({ date }) => date), ...ordinary]);
  await untilOffered(ordinary.at(-1) ?? "");
});
afterAll(() => closeAgain());

/** What the clinic knows of itself is kept for five seconds. */
async function untilOffered(date: string): Promise<void> {
  for (const end = performance.now() + 20_000; performance.now() < end;) {
    const answer = await fetch(
      `${SITE_URL}/api/slots?${new URLSearchParams({ ...WISH, from: date, days: "1" })}`,
    );
    if (((await answer.json()) as { slots: [] }).slots.length > 0) return;
  }
  throw new Error(`nothing is offered on ${date}`);
}

/** The page of times, with the day first on it. */
async function timesOf(page: Page, date: string) {
  const treatment = await (await SafetyPage.open(page)).goOn();
  const shown = await treatment.choose({ treatment: "Question by phone", practitioner: "Hannah Lindqvist" });
  await page.goto(`${shown.address.pathname}?from=${date}`);
  const time = await arriveAt(page, TimePage);
  const offered = await time.days
    .first()
    .getByRole("radio")
    .evaluateAll((radios: HTMLInputElement[]) =>
      radios.map(({ value, dataset }) => ({
        label: dataset["inWords"]?.split(", ").at(-1) ?? "",
        at: Date.parse(value),
      })),
    );
  return { time, offered };
}

const lengthOf = ({ stretches }: ClinicDay): number =>
  ((stretches.at(-1)?.end ?? 0) - (stretches[0]?.start ?? 0)) / HOUR;

it.each(ordinary)("offers every quarter of an hour of an ordinary night, %s", async (date) => {
  const { offered } = await timesOf(await newVisitor(), date);

  expect(offered).toHaveLength(20);
  expect(offered.map(({ label }) => label)).toEqual(expect.arrayContaining(["1:30 AM", "2:30 AM"]));
});

it.each(days.filter((day) => lengthOf(day) === 23))(
  "offers no hour that does not exist on $date, and loses no other",
  async ({ date }) => {
    const { offered } = await timesOf(await newVisitor(), date);

    expect(offered).toHaveLength(16);
    expect(offered.filter(({ label }) => label.startsWith("2:"))).toEqual([]);
    const gaps = offered.slice(1).map(({ at }, place) => at - (offered[place]?.at ?? 0));
    expect(new Set(gaps)).toEqual(new Set([QUARTER]));
    expect(offered.map(({ label }) => label)).toEqual(expect.arrayContaining(["1:45 AM EST", "3:00 AM EDT"]));
    noteFigure(`times offered from midnight to five on ${date}, ordinarily 20`, offered.length);
  },
);

it.each(days.filter((day) => lengthOf(day) === 25))(
  "offers both of the hour that comes twice on $date, books the second, and says which in the mail",
  async ({ date }) => {
    const page = await newVisitor();
    const ann = makePerson();
    const { time, offered } = await timesOf(page, date);
    expect(offered).toHaveLength(24);
    const at = (label: string) => offered.find((one) => one.label === label)?.at ?? NaN;
    expect(at("1:30 AM EST") - at("1:30 AM EDT")).toBe(HOUR);

    const details = await time.keep(page.getByRole("radio", { name: /1:30 AM EST$/ }));
    await (await (await details.fill(ann)).goOn()).book();

    const [mail] = await mailTo(ann.email);
    expect(mail?.words).toContain("1:30 AM EST");
    const calendar = new ICAL.Component(ICAL.parse(mail?.invite ?? ""));
    const event = new ICAL.Event(calendar.getFirstSubcomponent("vevent") as ICAL.Component);
    expect(event.startDate.toJSDate().getTime()).toBe(at("1:30 AM EST"));
    const left = (await freeTimes({ ...WISH, fromDay: daysUntil(date) })).map((start) => Date.parse(start));
    expect(left).toContain(at("1:30 AM EDT"));
    expect(left).not.toContain(at("1:30 AM EST"));
    noteFigure(`times offered from midnight to five on ${date}, ordinarily 20`, offered.length);
  },
);

const daysUntil = (date: string): number => Math.floor((Date.parse(date) - Date.now()) / (24 * HOUR));
