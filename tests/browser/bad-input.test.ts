import type { Page } from "playwright-core";
import { makeWish } from "./support/clinic-door";
import { mailTo } from "./support/inbox";
import { makePerson } from "./support/people";
import { records } from "./support/records";
import { visitors } from "./support/visitors";
import { CheckPage } from "./pages/check-page";
import type { DetailsPage } from "./pages/details-page";
import { SafetyPage } from "./pages/safety-page";
import { arriveAt } from "./pages/site-page";
import { TimePage } from "./pages/time-page";
import { TreatmentPage } from "./pages/treatment-page";

const newVisitor = visitors();
const database = records();

const onDetails = async (page: Page): Promise<DetailsPage> =>
  (await SafetyPage.open(page, await makeWish())).goOnWithWish();

const HIDDEN = "This holds characters that cannot be printed. Please type it instead of pasting it.";
const ONE_ADDRESS = "Enter one email address, like name@example.com.";
const A_NAME = "Enter the full name of the person who comes.";

it.each([
  { what: "a name on two lines", field: "patientName", value: "Ann\r\nBcc: eve@example.com", says: HIDDEN },
  { what: "a name with NUL", field: "patientName", value: "Ann\u0000Bell", says: HIDDEN },
  {
    what: "a name that turns what follows around",
    field: "patientName",
    value: "Ann \u202Elleb",
    says: HIDDEN,
  },
  { what: "a name of spaces", field: "patientName", value: " \u200b ", says: A_NAME },
  {
    what: "a name of 10 kB",
    field: "patientName",
    value: "Ann".repeat(3_400),
    says: "Use at most 200 characters.",
  },
  {
    what: "two addresses in one",
    field: "email",
    value: "ann@example.com,eve@example.com",
    says: ONE_ADDRESS,
  },
  {
    what: "an address with a header",
    field: "email",
    value: "ann@example.com\r\nBcc: eve@example.com",
    says: ONE_ADDRESS,
  },
  {
    what: "a phone number in words",
    field: "phone",
    value: "call me",
    says: "Enter a phone number with its area code. It may hold digits, spaces and + ( ) - .",
  },
])("refuses $what beside its field, and keeps the rest", async ({ field, value, says }) => {
  const page = await newVisitor();
  const ann = makePerson();
  const details = await (await onDetails(page)).fill(ann);
  await details.forge(field, value);

  await details.sendInVain();

  expect(await details.faultOf(field)).toBe(says);
  expect(await details.problems.getByRole("link").allInnerTexts()).toEqual([says]);
  const typed = { patientName: ann.name, email: ann.email, phone: ann.phone, forWhom: "me" };
  expect({ ...(await details.kept()), [field]: "" }).toMatchObject({ ...typed, [field]: "" });
  expect(await database.draftNames(details.draftId)).toEqual([null]);
});

it("takes the focus to the summary of problems, and from there to the field", async () => {
  const page = await newVisitor();
  const details = await (await onDetails(page)).fill({ name: "Ann Bell", phone: "(207) 555-0100" });

  await details.sendInVain();

  await page.waitForFunction(() => document.activeElement?.textContent?.startsWith("There is a problem"));
  expect(await page.title()).toMatch(/^Problem: /);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("email");
  expect(await details.field("email").getAttribute("aria-invalid")).toBe("true");
});

it("refuses fields that are missing, or there twice, without scripts as well", async () => {
  const page = await newVisitor({ javaScriptEnabled: false });
  const ann = makePerson();
  const details = await (await onDetails(page)).fill(ann);
  await details.leaveOut("phone");
  await details.repeat("email", "eve@example.com");

  await details.sendInVain();

  expect(await details.faultOf("phone")).toBe("Enter your phone number.");
  expect(await details.faultOf("email")).toBe("Enter your email address.");
  expect(await details.kept()).toMatchObject({ patientName: ann.name });
});

it("refuses a treatment and a practitioner that were never on offer", async () => {
  const page = await newVisitor();
  const treatment = await (await SafetyPage.open(page)).goOn();
  await treatment.choice("Anyone").check();
  await treatment.forge("treatment", "' or 1=1 --");

  await treatment.sendInVain();
  expect(await treatment.faultOf("treatment")).toBe("Choose what you would like to come for.");

  await page.reload();
  const again = await arriveAt(page, TreatmentPage);
  await again.choice("First sciatica visit").check();
  await again.forge("practitioner", "dr-nobody");
  await again.sendInVain();
  expect(await again.faultOf("practitioner")).toMatch(/^This practitioner does not give the treatment/);
});

const NO_STARTS = ["", "tomorrow at ten", "2027-02-30T10:00:00-05:00", "9999999-01-01T10:00:00-05:00"];
const NEVER_OFFERED = {
  "off the grid": "2026-12-08T10:07:00-05:00",
  "at night": "2026-12-08T03:00:00-05:00",
  "in the past": "2020-01-07T10:00:00-05:00",
  "past the horizon": "2031-01-07T10:00:00-05:00",
};

it("asks for a time when what was sent is none", async () => {
  const page = await newVisitor();
  const time = await (await (await SafetyPage.open(page)).goOn()).choose();

  for (const start of NO_STARTS) {
    await time.forge("start", start);
    await time.sendInVain();
    expect([start, await time.faultOf("start")]).toEqual([start, "Choose a time."]);
    await time.reload();
  }
});

it("keeps no time that was never on offer, and shows those that are", async () => {
  const page = await newVisitor();
  const time = await (await (await SafetyPage.open(page)).goOn()).choose();

  for (const [what, start] of Object.entries(NEVER_OFFERED)) {
    await time.forge("start", start);
    await time.keepInVain();
    expect([what, await time.days.count()]).not.toEqual([what, 0]);
    await time.reload();
  }
});

it("asks the questions of today when those answered were older", async () => {
  const page = await newVisitor();
  const safety = await SafetyPage.open(page);
  await safety.forge("version", "2019-01");
  await safety.answer("No");

  await safety.sendInVain();

  expect(await safety.problems.innerText()).toContain("We have changed these questions");
});

it("makes nothing of nonsense in addresses", async () => {
  const page = await newVisitor();
  for (const query of [
    "?start=%00",
    "?treatment=a&treatment=b",
    `?practitioner=${"x".repeat(4_000)}`,
    "?start[]=1",
  ]) {
    await page.goto(`/book${query}`);
    await (await arriveAt(page, SafetyPage)).goOn();
  }
  const time = await (await arriveAt(page, TreatmentPage)).choose();
  for (const query of ["?from=2026-02-30", "?from=9999-12-31", "?from=1000-01-01", "?from=a&from=b"]) {
    await page.goto(time.address.pathname + query);
    await arriveAt(page, TimePage);
  }
});

it.each(["Siobhán O'Brien", "Q", "نورة الأحمد", "李", "Zoë 🙂 Ngọc", '<b>Ann</b> & "Bell"'])(
  "takes the name %s as it is: onto the check page, into the booking and onto the letter",
  async (name) => {
    const page = await newVisitor();
    const person = makePerson({ name });

    const check = await (await (await onDetails(page)).fill(person)).goOn();
    expect(await check.about("Visit for")).toBe(name);
    await check.book();

    expect(await database.bookingsOf(person.email)).toMatchObject([{ patient_name: name }]);
    const [received] = await mailTo(person.email);
    expect(received?.mail.text).toContain(/[<>]/.test(name) ? "Hello," : `Hello ${name},`);
  },
);

it("says who arranges a visit for someone else, and books it for that one", async () => {
  const page = await newVisitor();
  const child = makePerson({ name: "Mío Bell" });
  const details = await (await onDetails(page)).fillForSomeoneElse(child, "李 Bell");
  await details.forge("bookedBy", "");

  await details.sendInVain();
  expect(await details.faultOf("bookedBy")).toBe("Enter your own full name.");

  await page.reload();
  await (await details.fillForSomeoneElse(child, "李 Bell")).goOn();
  const check = await arriveAt(page, CheckPage);
  expect(await check.about("Arranged by")).toBe("李 Bell");
  await check.book();
  expect(await database.bookingsOf(child.email)).toMatchObject([
    { patient_name: "Mío Bell", booked_by: "李 Bell" },
  ]);
});
