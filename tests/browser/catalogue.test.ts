import { randomUUID } from "node:crypto";
import { signIn } from "./support/colleagues";
import { freeTimes } from "./support/clinic-door";
import { loginOf } from "./support/staff";
import { visitors } from "./support/visitors";
import { EditTreatmentPage } from "./pages/edit-treatment-page";
import { NewTreatmentPage } from "./pages/new-treatment-page";
import { arriveAt, goTo } from "./pages/site-page";
import { TextsPage } from "./pages/texts-page";
import { TreatmentListPage } from "./pages/treatment-list-page";

const newVisitor = visitors();
/** Where somebody looks at the pages, if anybody does. */
const SHOTS = process.env["LOOK_AT"];

it.each([
  { browser: "scripts", javaScriptEnabled: true },
  { browser: "no scripts", javaScriptEnabled: false },
])(
  "makes a treatment that patients can book, then retires it, with $browser",
  async ({ javaScriptEnabled }) => {
    const page = await newVisitor({ javaScriptEnabled });
    await signIn(page, loginOf("ADMIN"));
    const form = await goTo(page, NewTreatmentPage.route, NewTreatmentPage);
    const name = `Quiet visit ${randomUUID().slice(0, 8)}`;
    await form.type({ name, description: "Rest.", minutes: "50", price: "85.50" });
    await form.type({ "phase-1-from": "0", "phase-1-until": "60" });
    await form.sendInVain();
    expect(await form.faultOf("phase-1")).toBe("This is past the end of the treatment.");
    expect(await form.typed()).toMatchObject({ name, minutes: "50", price: "85.50", "phase-1-until": "60" });

    await form.type({ "phase-1-until": "20" });
    await form.preview();
    expect(await form.consequences.innerText()).toContain(name);
    await form.page.getByRole("figure").getByText("The practitioner is there from minute 0 to 20.").waitFor();
    await form.type({ "phase-2-from": "40", "phase-2-until": "50" });
    if (SHOTS)
      await page.screenshot({ path: `${SHOTS}/treatment-preview-${javaScriptEnabled}.png`, fullPage: true });
    await form.press("Save");
    const list = await arriveAt(page, TreatmentListPage);
    await list.notice("Saved. It holds from now on.").waitFor();
    const slug = name.toLowerCase().replaceAll(" ", "-");
    expect((await freeTimes({ treatment: slug })).length).toBeGreaterThan(10);

    await page.getByRole("link", { name }).click();
    const edit = await arriveAt(page, EditTreatmentPage);
    await edit.press("Retire this treatment");
    await (await arriveAt(page, TreatmentListPage)).notice(/^Retired\./).waitFor();
    const { status } = await page.request
      .get(`/api/slots?treatment=${slug}`)
      .then((answer) => ({ status: answer.status() }));
    expect(status).toBe(422);
  },
);

it("shows the mail with a text of one’s own, and refuses what a mail must not tell", async () => {
  const page = await newVisitor();
  await signIn(page, loginOf("ADMIN"));
  const texts = await goTo(page, TextsPage.route, TextsPage);
  const note = page.getByRole("textbox", { name: /^A note in the confirmation/ });
  await note.fill("Good luck with your sciatica.");
  await page.getByRole("button", { name: "See the mails" }).click();
  await page.locator("#mail-confirmed-error").getByText("“sciatica” would tell others").waitFor();

  await note.fill("Park behind the house.");
  await page.getByRole("button", { name: "See the mails" }).click();
  const mails = page.getByRole("region", { name: "The mails with these texts" });
  await mails.getByText("Park behind the house.").waitFor();
  expect(
    await mails
      .getByText(/^Subject: /)
      .first()
      .innerText(),
  ).toMatch(/^Subject: Booked: /);
  if (SHOTS) await texts.page.screenshot({ path: `${SHOTS}/texts-preview.png`, fullPage: true });
});
