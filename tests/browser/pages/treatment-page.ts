import type { Locator } from "playwright-core";
import { FormPage } from "./form-page";
import { arriveAt } from "./site-page";
import { TimePage } from "./time-page";

export class TreatmentPage extends FormPage {
  static readonly route = "/book/[draftId]/treatment";
  static readonly heading = /^Step 2 of 5 Choose your visit$/;
  protected readonly buttonText = "See free times";

  choice(label: string): Locator {
    return this.page.getByRole("radio", { name: label });
  }

  async choose({ treatment = "Follow-up visit 45", practitioner = "Anyone" } = {}): Promise<TimePage> {
    await this.choice(treatment).check();
    await this.choice(practitioner).check();
    await this.send();
    return arriveAt(this.page, TimePage);
  }
}
