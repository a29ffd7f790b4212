import { goTo } from "./pages/site-page";
import { VisitPage } from "./pages/visit-page";
import { bookByProgram } from "./support/clinic-door";
import { closedDay, openQuestion } from "./support/closed-days";
import { signIn } from "./support/colleagues";
import { mailTo } from "./support/inbox";
import { records } from "./support/records";
import { loginOf } from "./support/staff";
import { visitors } from "./support/visitors";

const newVisitor = visitors();
const database = records();

const BROWSERS = [
  { browser: "scripts", javaScriptEnabled: true },
  { browser: "no scripts", javaScriptEnabled: false },
];

const signedIn = async (options: { javaScriptEnabled: boolean }) => {
  const page = await newVisitor(options);
  await signIn(page, loginOf("FRONT_DESK"));
  return page;
};

it.each(BROWSERS)(
  "with $browser: the desk asks, the patient takes the time suggested, and the desk sees it",
  async ({ javaScriptEnabled }) => {
    const desk = await signedIn({ javaScriptEnabled });
    const { person, path, closing } = await closedDay(desk);
    await (await closing.tickOnly(person.name)).ask();
    expect(await closing.answerOf(person.name).innerText()).toContain("No answer yet");

    const patient = await newVisitor({ javaScriptEnabled });
    const question = await openQuestion(patient, path);
    const { start } = await question.suggestion();
    const visit = await question.takeTime();

    expect(await visit.notice("Your visit has moved").isVisible()).toBe(true);
    const [booked] = await database.bookingsOf(person.email);
    expect(booked?.starts_at.getTime()).toBe(Date.parse(start));
    await closing.reload();
    expect(await closing.answerOf(person.name).innerText()).toContain("Took the time");
  },
);

it.each(BROWSERS)(
  "with $browser: whoever is too late is offered other times, and has one with one press",
  async ({ javaScriptEnabled }) => {
    const { person, path, closing } = await closedDay(await signedIn({ javaScriptEnabled }));
    await (await closing.tickOnly(person.name)).ask();
    const patient = await newVisitor({ javaScriptEnabled });
    const question = await openQuestion(patient, path);
    await bookByProgram({ treatment: "follow-up", ...(await question.suggestion()) });

    const again = await question.takeInVain();
    const { start } = await again.suggestion();
    await again.takeFirstOther();

    const [booked] = await database.bookingsOf(person.email);
    expect(booked?.starts_at.getTime()).toBe(Date.parse(start));
    await closing.reload();
    expect(await closing.answerOf(person.name).innerText()).toContain("Chose another time");
  },
);

it("changes nothing by looking, and tells a patient the truth once the question was taken back", async () => {
  const { person, path, closing } = await closedDay(await signedIn({ javaScriptEnabled: true }));
  const [before] = await database.bookingsOf(person.email);
  await (await closing.tickOnly(person.name)).ask();
  const patient = await newVisitor();
  const question = await openQuestion(patient, path);
  await question.reload();
  await closing.takeBack(person.name);

  await patient.getByRole("button", { name: "Take this time" }).click();
  await patient.waitForURL(/note=answered/);
  const visit = await goTo(patient, path, VisitPage);

  expect(await visit.text("Your visit is booked").first().isVisible()).toBe(true);
  expect(await database.bookingsOf(person.email)).toEqual([before]);
  expect(await mailTo(person.email)).toHaveLength(1); // the confirmation: the question had not left yet
});
