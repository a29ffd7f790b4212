import type { Page } from "playwright-core";
import { bookingOf, BORN, onQuestion } from "./support/intakes";
import { signIn } from "./support/colleagues";
import { loginOf } from "./support/staff";
import { visitors } from "./support/visitors";
import { DeskIntakePage } from "./pages/desk-intake-page";
import { DeskVisitPage } from "./pages/desk-visit-page";
import { PreparePage } from "./pages/prepare-page";
import { QuestionPage } from "./pages/question-page";
import { SafetyAgainPage } from "./pages/safety-again-page";
import { arriveAt, goTo } from "./pages/site-page";
import { UrgentCarePage } from "./pages/urgent-care-page";
import { onVisit } from "./sights/sight";

const newVisitor = visitors();
const CANARY = "canary-gardening";
/** SHOTS=/tmp/shots keeps pictures of the way. */
const shoot = async (page: Page, name: string) => {
  if (process.env["SHOTS"])
    await page.screenshot({ path: `${process.env["SHOTS"]}/${name}.png`, fullPage: true });
};

it.each([
  { browser: "scripts", javaScriptEnabled: true },
  { browser: "no scripts", javaScriptEnabled: false },
])(
  "with $browser: begun, left, resumed on another device, back at the safety questions, finished, read at the desk",
  async ({ javaScriptEnabled }) => {
    const phone = await newVisitor({ javaScriptEnabled });
    const { path } = await onVisit(phone);
    await phone.getByRole("link", { name: "Begin" }).click();
    const first = await (await arriveAt(phone, PreparePage)).open(BORN);
    await first.choosePain(3, 8);
    await first.goOn();
    await arriveAt(phone, QuestionPage);

    const laptop = await newVisitor({ javaScriptEnabled });
    await laptop.goto(path);
    expect(await laptop.locator("main").innerText()).toContain("2 of 12 questions are done");
    await laptop.getByRole("link", { name: "Go on" }).click();
    const locked = await arriveAt(laptop, PreparePage);
    await locked.nameBirthDate("1980-05-30");
    await locked.problems.waitFor();
    expect(await locked.faultOf("month")).toMatch(/not the date we have/);

    const backPain = await locked.open(BORN);
    expect(await backPain.heading()).toMatch(/Question 3 of 12/);
    await backPain.goOn("Skip");
    await laptop.getByLabel("Both legs").check();
    await new QuestionPage(laptop).goOn();
    await (await arriveAt(laptop, SafetyAgainPage)).allClear();
    await laptop.waitForURL(/nerves$/);

    await laptop.getByLabel("No", { exact: true }).check();
    await new QuestionPage(laptop).goOn();
    const where = await arriveAt(laptop, QuestionPage);
    await laptop.getByLabel("Buttock, left").check();
    await where.goOn();
    await new QuestionPage(laptop).goOn("Skip");
    await laptop.getByLabel("In a few words").fill(CANARY);
    await new QuestionPage(laptop).goOn();
    await new QuestionPage(laptop).goOn("Skip");
    await laptop.getByLabel("Afraid of needles").check();
    await new QuestionPage(laptop).goOn();
    await new QuestionPage(laptop).goOn("Skip");
    await laptop.getByRole("checkbox").check();
    await new QuestionPage(laptop).goOn("I agree");
    expect(await (await arriveAt(laptop, PreparePage)).heading()).toMatch(/Thank you, that is all$/);

    const [copy] = await Promise.all([
      laptop.waitForEvent("download"),
      laptop.getByRole("button", { name: "Download a copy" }).click(),
    ]);
    expect(copy.suggestedFilename()).toMatch(/^answers-.+\.json$/);
    const bookingId = await bookingOf(laptop);
    await laptop.getByRole("button", { name: "Close my answers" }).click();
    await laptop.waitForURL((url) => url.pathname === path);
    expect(await laptop.content()).not.toContain(CANARY);
    expect(await (await laptop.request.get(`${path}/prepare/keeps-from`)).text()).not.toContain(CANARY);

    const mei = await newVisitor({ javaScriptEnabled });
    await signIn(mei, loginOf("PRACTITIONER"));
    const desk = await goTo(mei, `/desk/visits/${bookingId}/intake`, DeskIntakePage);
    expect(await desk.text("Afraid of needles: lie down, go slow.").isVisible()).toBe(true);
    expect(await desk.text(CANARY).isVisible()).toBe(true);
    const fran = await newVisitor({ javaScriptEnabled });
    await signIn(fran, loginOf("FRONT_DESK"));
    const card = await goTo(fran, `/desk/visits/${bookingId}`, DeskVisitPage);
    expect(await card.text("Yes: all questions are done.").isVisible()).toBe(true);
    expect(await fran.content()).not.toContain(CANARY);
    await fran.goto(`/desk/visits/${bookingId}/intake`);
    await fran.waitForURL("**/desk/not-yours");
  },
);

it("draws on the figure by mouse, chooses in it by a click, takes lines back, and keeps both", async () => {
  const page = await newVisitor();
  const where = await onQuestion(page, "where");
  const back = page.locator("svg[data-view=back]");
  const box = async () => (await back.boundingBox()) ?? { x: 0, y: 0, width: 1, height: 1 };
  const at = async (x: number, y: number) => {
    await back.scrollIntoViewIfNeeded();
    const { x: left, y: top, width, height } = await box();
    return [left + x * width, top + y * height] as const;
  };

  await page.mouse.click(...(await at(0.4, 0.5)));
  expect(await page.getByLabel("Buttock, left").isChecked()).toBe(true);
  await page.getByRole("button", { name: "Draw on the figure" }).click();
  for (const x of [0.35, 0.65]) {
    await page.mouse.move(...(await at(x, 0.4)));
    await page.mouse.down();
    await page.mouse.move(...(await at(x, 0.6)), { steps: 12 });
    await page.mouse.up();
  }
  await page.getByText("2 lines drawn").waitFor();
  await page.getByRole("button", { name: "Undo the last line" }).click();
  await page.getByText("1 line drawn").waitFor();
  await shoot(page, "drawn");
  await where.goOn();
  await page.goBack();
  await arriveAt(page, QuestionPage);
  await page.reload();

  expect(await page.getByLabel("Buttock, left").isChecked()).toBe(true);
  expect(await page.locator("polyline").count()).toBe(1);
  expect(await page.locator("[name=drawing]").inputValue()).toMatch(/^back 350 400 350 \d+/);
});

it("after a yes to the safety questions says where to go, and that the visit stands", async () => {
  const page = await newVisitor();
  const side = await onQuestion(page, "side");
  await page.getByLabel("Both legs").check();
  await side.goOn();
  const safety = await arriveAt(page, SafetyAgainPage);

  await safety.answer("No");
  await safety.answer("Yes", safety.questions.first());
  await safety.send();

  const care = await arriveAt(page, UrgentCarePage);
  expect(await care.text("Your visit is still booked").isVisible()).toBe(true);
  expect(await page.locator("main").innerText()).not.toMatch(/\byou have\b|you are safe/i);
});

it("answers a drawing of 10 MB as too large", async () => {
  const page = await newVisitor({ javaScriptEnabled: false });
  const where = await onQuestion(page, "where");
  await where.forge("drawing", `back ${"1 2 ".repeat(2_500_000)}`);

  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === "POST"),
    where.send(),
  ]);

  expect(answer.status()).toBe(413);
  await page.getByRole("heading", { level: 1, name: "This is too large" }).waitFor();
});

it("answers a drawing of 800 kB and an unknown question with a clear page, and keeps what was there", async () => {
  const page = await newVisitor();
  const where = await onQuestion(page, "where");
  await page.getByLabel("Buttock, left").check();
  await where.forge("drawing", `back ${"1 2 ".repeat(200_000)}`);
  await where.sendInVain();
  expect(await where.problems.innerText()).toMatch(/too large/);

  const answer = await page.request.get(where.address.pathname.replace(/[^/]+$/, "shoe-size"));
  expect(answer.status()).toBe(404);
});
