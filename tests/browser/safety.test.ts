import { SCREENING } from "@/lib/domain/screening";
import { makeWish } from "./support/clinic-door";
import { mailThatSays } from "./support/inbox";
import { makePerson } from "./support/people";
import { records } from "./support/records";
import { visitors } from "./support/visitors";
import { SafetyPage } from "./pages/safety-page";

const newVisitor = visitors();
const database = records();

it.each([
  { browser: "scripts", javaScriptEnabled: true, sign: 0 },
  { browser: "no scripts", javaScriptEnabled: false, sign: SCREENING.questions.length - 1 },
])(
  "with $browser: one yes leads to urgent care; nothing is booked, held or kept",
  async ({ javaScriptEnabled, sign }) => {
    const page = await newVisitor({ javaScriptEnabled });
    const before = await database.everythingBookable();
    const safety = await SafetyPage.open(page, await makeWish());

    const urgentCare = await safety.reportSign(sign);

    expect(await page.getByRole("link", { name: "Call 911" }).getAttribute("href")).toBe("tel:911");
    expect(urgentCare.address.search).toBe("");
    expect(await database.everythingBookable()).toEqual(before);
    expect(await database.lastScreening()).toEqual({
      id: expect.any(String),
      version: SCREENING.version,
      outcome: "URGENT",
      taken_at: expect.any(Date),
    });
  },
);

it("takes a request to be called back to the clinic's inbox", async () => {
  const page = await newVisitor();
  const ann = makePerson();
  const urgentCare = await (await SafetyPage.open(page)).reportSign(1);

  const sent = await urgentCare.askForCall(ann);

  expect(await sent.heading()).toBe("We will call you");
  const [received, ...others] = await mailThatSays(ann.name);
  expect(others).toEqual([]);
  expect(received?.words).toContain(ann.phone);
  expect(received?.words).not.toMatch(/bladder|bowel|numb|urgent|sciatica/i);
  expect(await database.messagesFrom(ann.name)).toMatchObject([{ kind: "CALL_BACK" }]);
});

it("asks for every answer before it judges, and keeps those that were given", async () => {
  const page = await newVisitor();
  const safety = await SafetyPage.open(page);
  await safety.answer("No", safety.questions.nth(0));

  await safety.sendInVain();

  expect(await safety.faultOf("bowels")).toBe("Question 2: choose yes or no.");
  expect(await safety.typed()).toMatchObject({ bladder: "no" });
});
