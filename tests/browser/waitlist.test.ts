import { openOffer, waitingForAny, waitingForEarlier } from "./support/places";
import { records } from "./support/records";
import { visitors } from "./support/visitors";

const newVisitor = visitors();
const database = records();

beforeAll(() => database.offerAroundTheClock());

const BROWSERS = [
  { browser: "scripts", javaScriptEnabled: true },
  { browser: "no scripts", javaScriptEnabled: false },
];

it.each(BROWSERS)(
  "with $browser: somebody who waits for an earlier time takes the one that is kept, and the visit moves",
  async ({ javaScriptEnabled }) => {
    const page = await newVisitor({ javaScriptEnabled });
    const { person } = await waitingForEarlier(page);
    const [before] = await database.bookingsOf(person.email);

    const offered = await openOffer(page, person, 3);
    const visit = await offered.takeTime();

    expect(await visit.notice("Your visit has moved").isVisible()).toBe(true);
    const after = await database.bookingsOf(person.email);
    expect(after).toHaveLength(1);
    expect(after[0]?.starts_at.getTime()).toBeLessThan(before?.starts_at.getTime() ?? 0);
    expect(after[0]?.reference).toBe(before?.reference);
  },
);

it.each(BROWSERS)(
  "with $browser: somebody without a visit gives one time back, and books the next after the safety questions",
  async ({ javaScriptEnabled }) => {
    const page = await newVisitor({ javaScriptEnabled });
    const person = await waitingForAny(page);

    const declined = await (await openOffer(page, person, 2)).decline();
    expect(await declined.notice("Thank you for telling us").isVisible()).toBe(true);
    const second = await openOffer(page, person, 3);
    const visit = await (await second.wantTime()).takeTime();

    expect(await visit.text("Your visit is booked").first().isVisible()).toBe(true);
    expect(await database.bookingsOf(person.email)).toHaveLength(1);
  },
);

it("keeps the link alive: whoever leaves the list is told so, and taking a time that is gone changes nothing", async () => {
  const page = await newVisitor();
  const { person } = await waitingForEarlier(page);
  const offered = await openOffer(page, person, 3);
  const other = await newVisitor();
  await (await openOffer(other, person, 3)).leave();

  await offered.send();

  await page.getByRole("heading", { name: "You are not on the waitlist any more" }).waitFor();
  expect(await database.bookingsOf(person.email)).toHaveLength(1);
});
