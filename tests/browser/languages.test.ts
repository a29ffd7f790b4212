import type { Page } from "playwright-core";
import { es } from "@/lib/words/es";
import { englishOn } from "./support/english";
import { makePerson } from "./support/people";
import { records } from "./support/records";
import { visitors } from "./support/visitors";

const newVisitor = visitors();
const database = records();

const languageOf = (page: Page) => page.locator("html").getAttribute("lang");
const send = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** The page in Spanish with this heading, without a sentence of English. */
async function arriveInSpanish(page: Page, heading: string): Promise<void> {
  await page.getByRole("heading", { level: 1, name: heading }).waitFor();
  expect({ at: page.url(), lang: await languageOf(page), english: await englishOn(page) }).toEqual({
    at: page.url(),
    lang: "es",
    english: [],
  });
}

it.each([
  { browser: "scripts", javaScriptEnabled: true },
  { browser: "no scripts", javaScriptEnabled: false },
])(
  "with $browser: a language is chosen at the foot of a page, and that page is shown in it",
  async (with_) => {
    const page = await newVisitor({ javaScriptEnabled: with_.javaScriptEnabled });
    await page.goto("/accessibility?from=here");
    expect(await languageOf(page)).toBe("en");

    await send(page, "Español");
    await page.locator('html[lang="es"]').waitFor();

    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe("/accessibility?from=here");
    await arriveInSpanish(page, es.accessibility.title);
    await page.goto("/");
    await arriveInSpanish(page, es.condition.hero.title);
    await send(page, "English");
    await page.locator('html[lang="en"]').waitFor();
  },
);

it("speaks Spanish to a browser that asks for it, and keeps English for staff", async () => {
  const page = await newVisitor({ locale: "es-MX" });
  for (const [path, heading] of [
    ["/", es.condition.hero.title],
    ["/practitioners", es.clinic.practitioners.title],
    ["/contact", es.clinic.contact.title],
    ["/contact/sent", es.clinic.sent.title],
    ["/privacy", es.privacy.title],
    ["/accessibility", es.accessibility.title],
    ["/book", es.book.safety.title],
    ["/book/urgent-care", es.urgent.title],
    ["/book/00000000-0000-4000-8000-000000000000/time", es.book.startAgain.title],
    ["/no-such-page", es.site.notFound.title],
  ] as const) {
    await page.goto(path);
    await arriveInSpanish(page, heading);
  }
  await page.goto("/sign-in");
  expect(await languageOf(page)).toBe("en");
});

it("refuses a form in the page's language, beside its fields", async () => {
  const page = await newVisitor({ locale: "es" });
  await page.goto("/contact");
  await send(page, es.clinic.form.send);

  await page.getByRole("heading", { name: es.page.problem }).waitFor();
  expect(await page.locator("#name-error").innerText()).toContain(es.refusals.nameMissing);
  expect(await englishOn(page)).toEqual([]);
});

it("books a visit in Spanish without scripts, and keeps the language with it", async () => {
  const page = await newVisitor({ locale: "es-US", javaScriptEnabled: false });
  const ana = makePerson();

  await page.goto("/book");
  await arriveInSpanish(page, es.book.safety.title);
  await send(page, es.page.continue);
  await page.getByRole("heading", { name: es.page.problem }).waitFor();
  expect(await page.title()).toMatch(/^Problema: /);
  await arriveInSpanish(page, es.book.safety.title);
  for (const question of await page
    .getByRole("group")
    .filter({ has: page.getByRole("radio") })
    .all()) {
    await question.getByText("No", { exact: true }).click();
  }
  await send(page, es.page.continue);

  await arriveInSpanish(page, es.book.treatment.title);
  await page.getByRole("radio", { name: "First sciatica visit" }).check();
  await page.getByRole("radio", { name: es.book.treatment.anyone }).check();
  await send(page, es.book.treatmentForm.button);

  await arriveInSpanish(page, es.times.title);
  expect(await page.locator("main summary").first().innerText()).toMatch(/^\p{Ll}+, \d+ de \p{Ll}+/u);
  await page.getByRole("radio").first().check();
  await send(page, es.times.keep);

  await arriveInSpanish(page, es.book.details.title);
  await page.getByRole("radio", { name: es.book.detailsForm.me }).check();
  await page.getByRole("textbox", { name: es.book.detailsForm.patientName }).fill(ana.name);
  await page.getByRole("textbox", { name: es.book.detailsForm.email }).fill(ana.email);
  await page.getByRole("textbox", { name: es.book.detailsForm.phone }).fill(ana.phone);
  await send(page, es.page.continue);

  await arriveInSpanish(page, es.book.check.title);
  await page.getByRole("checkbox").check();
  await send(page, es.book.checkForm.button);

  await arriveInSpanish(page, es.booked.title);
  expect(await database.languagesOf(ana.email)).toEqual(["es"]);
  // Whoever opens the link elsewhere is spoken to as they booked.
  const link = await page.getByRole("link", { name: es.booked.see }).getAttribute("href");
  const elsewhere = await newVisitor({ locale: "fr-FR" });
  await elsewhere.goto(link ?? "");
  expect(await languageOf(elsewhere)).toBe("es");
});
