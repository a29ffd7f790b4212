import type { Page } from "playwright-core";
import { PatientPage } from "./patient-page";
import { arriveAt, goTo, SitePage } from "./site-page";

export class PatientsPage extends SitePage {
  static readonly route = "/desk/patients";
  static readonly heading = /^Find a patient$/;

  static find(page: Page, words: string): Promise<PatientsPage> {
    return goTo(page, `/desk/patients?${new URLSearchParams({ q: words })}`, PatientsPage);
  }

  async names(): Promise<string[]> {
    return this.page.getByRole("region", { name: "Patients" }).getByRole("link").allInnerTexts();
  }

  async open(name: string): Promise<PatientPage> {
    await this.page.getByRole("region", { name: "Patients" }).getByRole("link", { name }).first().click();
    return arriveAt(this.page, PatientPage);
  }
}
