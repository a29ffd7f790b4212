import { minuteAt, dateAt } from "@/lib/domain/clinic-time";
import { weekdayAt } from "@/lib/domain/wish-days";
import { signIn } from "./support/colleagues";
import { makePerson } from "./support/people";
import { records } from "./support/records";
import { CountingUser } from "./support/counting-user";
import { loginOf } from "./support/staff";
import { visitors } from "./support/visitors";
import { CallPage } from "./pages/call-page";
import { arriveAt } from "./pages/site-page";

const newVisitor = visitors();
const { bookingsNamed } = records();

const ZONE = "America/New_York";
const AT_MOST = 15;

it(`books a new caller who wants a Tuesday afternoon with at most ${AT_MOST} keys beyond the words typed`, async () => {
  const page = await newVisitor();
  await signIn(page, loginOf("FRONT_DESK"));
  const { name } = makePerson();
  const user = new CountingUser(page);

  await user.press("b");
  const call = await arriveAt(page, CallPage);
  await user.type(name);
  await user.tabTo(call.phone);
  await user.type("207 555 0142");
  await user.press("Enter");
  await user.type("any tue afternoon");
  await user.press("Enter");
  await call.times.nth(1).waitFor();
  const second = (await call.times.nth(1).getAttribute("value")) ?? "";
  await user.press("2");
  await call.text(/^Held until \d/).waitFor();
  await user.press("Tab", "Tab");
  await user.press("Space", "Enter");
  await call.nextCaller.waitFor();

  const [booking, ...others] = await bookingsNamed(name);
  expect(others).toEqual([]);
  const start = booking?.starts_at.getTime() ?? 0;
  expect(start).toBe(Date.parse(second.split(" ")[0] ?? ""));
  expect(weekdayAt(dateAt(start, ZONE))).toBe(2);
  expect(minuteAt(start, ZONE)).toBeGreaterThanOrEqual(720);
  expect(await call.text(new RegExp(`reference ${booking?.reference}`)).count()).toBe(1);
  process.stderr.write(`A phone call: ${user.keys} keys beyond the words typed.\n`);
  expect(user.keys).toBeLessThanOrEqual(AT_MOST);
});

it("leaves a card to finish with one key when the caller hangs up", async () => {
  const page = await newVisitor();
  await signIn(page, loginOf("FRONT_DESK"));
  const { name } = makePerson();
  const call = await CallPage.open(page);
  await call.name.fill(name);

  await page.goto("/desk");
  const next = await CallPage.open(page);
  await next.openCard(name).press("Enter");
  const again = await arriveAt(page, CallPage);

  await again.name.waitFor();
  expect(await again.name.inputValue()).toBe(name);
  const { pathname: discarded } = again.address;
  await again.press("Discard this call");
  await page.waitForURL(({ pathname }) => pathname !== discarded);
  expect(await (await arriveAt(page, CallPage)).openCard(name).count()).toBe(0);
});

it("books without scripts, a form at a time", async () => {
  const page = await newVisitor({ javaScriptEnabled: false });
  await signIn(page, loginOf("PRACTITIONER"));
  const { name, email } = makePerson();
  const call = await CallPage.open(page);

  await call.name.fill(name);
  await call.wish.fill("bla");
  await call.wish.press("Enter");
  await call.text(/^Error: That was not understood/).waitFor();
  await call.wish.fill("in two weeks");
  await call.press("Find times");
  await call.times.nth(2).check();
  await call.email.fill(email);
  await call.press("Book it");
  await call.text(/^Error: Say what the safety questions brought/).waitFor();
  expect(await call.times.nth(2).isChecked()).toBe(true);
  await call.noneOfThese.check();
  await call.press("Book it");
  await call.nextCaller.waitFor();

  expect(await bookingsNamed(name)).toEqual([expect.objectContaining({ email })]);
});
