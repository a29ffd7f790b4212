import { openHours } from "./pages/hours-pages";
import { signIn } from "./support/colleagues";
import { loginOf } from "./support/staff";
import { visitors } from "./support/visitors";

const newVisitor = visitors();

async function weekOf(name: string, javaScriptEnabled: boolean) {
  const page = await newVisitor({ javaScriptEnabled });
  await signIn(page, loginOf("ADMIN"));
  return (await openHours(page)).openWeek(name);
}

it("opens on Saturday from a date without scripts", async () => {
  const week = await weekOf("Hannah Lindqvist", false);
  await week.field("day-6-from-1").fill("10:00");
  await week.field("day-6-until-1").fill("14:15");
  await week.holdFrom("2035-06-02");
  await week.preview();

  const saved = await week.save();

  expect(await saved.planned().innerText()).toMatch(/June 2, 2035.*Saturday: 10:00 AM – 2:15 PM/s);
});

it("paints the same with scripts, by mouse and by keyboard", async () => {
  const week = await weekOf("Marcus Osei", true);
  await week.cell("Sunday 10:00 AM, closed").click();
  await week.page.keyboard.down("Shift");
  await week.page.keyboard.press("ArrowDown");
  await week.page.keyboard.up("Shift");
  await week.holdFrom("2035-06-03");

  const saved = await (await week.preview()).save();

  expect(await saved.planned().innerText()).toMatch(/June 3, 2035.*Sunday: 10:00 AM – 11:00 AM/s);
});
