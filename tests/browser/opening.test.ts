import type { Page } from "playwright-core";
import { HoursPage, openHours } from "./pages/hours-pages";
import { LinkPage } from "./pages/link-page";
import { NewPractitionerPage } from "./pages/new-practitioner-page";
import { NewRoomPage } from "./pages/new-room-page";
import { NewTreatmentPage } from "./pages/new-treatment-page";
import { SafetyPage } from "./pages/safety-page";
import type { SettingsFormPage } from "./pages/settings-form-page";
import { ClinicSettingsPage, RulesPage, SettingsOverviewPage } from "./pages/settings-pages";
import { arriveAt, goTo, type PageKind } from "./pages/site-page";
import { startEmptyClinic, type EmptyClinic } from "./support/empty-clinic";
import { makePerson } from "./support/people";
import { visitors } from "./support/visitors";

let clinic: EmptyClinic;
const newVisitor = visitors(() => clinic.url);

/** What somebody needs to find and fill a field or a button, at leisure. Ten minutes are what was promised. */
const SECONDS_A_FIELD = 6;
const SECONDS_A_PAGE = 10;
const PROMISED_SECONDS = 10 * 60;

beforeAll(async () => {
  clinic = await startEmptyClinic();
}, 120_000);
afterAll(() => clinic.stop());

/** Fills, saves, and counts what a person would have had to do. */
class OfficeManager {
  fields = 0;
  pages = 0;

  constructor(readonly page: Page) {}

  async at<Kind extends SettingsFormPage>(Form: PageKind<Kind>): Promise<Kind> {
    this.pages += 1;
    return goTo(this.page, Form.route, Form);
  }

  async fill(fields: Record<string, string>): Promise<void> {
    for (const [name, value] of Object.entries(fields)) {
      const field = this.page.locator(`main form [name="${name}"]`).first();
      if ((await field.getAttribute("type")) === "checkbox") await field.check();
      else await field.fill(value);
      this.fields += 1;
    }
  }

  async choose(label: string): Promise<void> {
    await this.page.getByRole("radio", { name: label, exact: true }).check();
    this.fields += 1;
  }

  async tick(label: string): Promise<void> {
    await this.page.getByRole("checkbox", { name: label }).check();
    this.fields += 1;
  }

  async save(): Promise<void> {
    await this.page.getByRole("button", { name: "Save", exact: true }).first().click();
    await this.page.getByRole("heading", { name: /^Saved/ }).waitFor();
    this.fields += 1;
  }

  get seconds(): number {
    return this.fields * SECONDS_A_FIELD + this.pages * SECONDS_A_PAGE;
  }
}

const WEEK = [1, 2, 3, 4, 5];
const nineToFive = Object.fromEntries(
  WEEK.flatMap((day) => [
    [`day-${day}-from-1`, "09:00"],
    [`day-${day}-until-1`, "17:00"],
  ]),
);

it("leads a new office manager from an empty database to the first online booking in under ten minutes", async () => {
  const page = await newVisitor({ viewport: { width: 1280, height: 900 } });
  const password = "tall-quiet-harbor-71";
  const email = "manager@harbor.example";
  const link = await goTo(page, await clinic.firstLink("Robin Manager", email), LinkPage);
  const signIn = await link.choose(password);
  await (await signIn.fill({ email, password })).goOn();
  const manager = new OfficeManager(page);
  const overview = await goTo(page, "/desk/settings", SettingsOverviewPage);
  await overview.text("To the first online booking: 0 of 6 done").waitFor();

  await page.getByRole("link", { name: "Say who you are" }).last().click();
  await arriveAt(page, ClinicSettingsPage);
  await manager.fill({ name: "Harbor Acupuncture", phone: "207 555 0188", email: "hello@harbor.example" });
  await manager.fill({ street: "1 Pier Road", city: "Portland", region: "ME", postalCode: "04101" });
  await manager.save();

  await manager.at(NewPractitionerPage);
  await manager.fill({ name: "Dana Wells", credentials: "L.Ac.", bio: "Dana treats backs and legs." });
  await manager.save();
  await manager.at(NewRoomPage);
  await manager.fill({ name: "Front room" });
  await manager.save();
  await manager.at(NewTreatmentPage);
  await manager.fill({ name: "First visit", description: "We listen and treat.", minutes: "60" });
  await manager.fill({ turnoverMinutes: "10", "phase-1-from": "0", "phase-1-until": "60" });
  await manager.tick("Dana Wells");
  await manager.tick("Front room");
  await manager.save();

  for (const who of ["Dana Wells", "Front room"]) {
    const week = await (await openHours(page)).openWeek(who);
    await manager.fill(nineToFive);
    await manager.save();
    expect(week.address.pathname).toMatch(new RegExp(`^${HoursPage.route}/`));
  }
  await goTo(page, RulesPage.route, RulesPage);
  await manager.choose("Yes");
  await manager.save();

  expect(manager.seconds).toBeLessThan(PROMISED_SECONDS);
  process.stderr.write(
    `From an empty database to open: ${manager.fields} fields and buttons, ${manager.seconds} s at leisure.\n`,
  );

  const patient = await newVisitor();
  const treatment = await (await SafetyPage.open(patient)).goOn();
  const time = await treatment.choose({ treatment: "First visit" });
  const check = await (await (await time.keep()).fill(makePerson())).goOn();
  const confirmed = await check.book();
  expect(await confirmed.heading()).toBe("Your visit is booked");
}, 240_000);
