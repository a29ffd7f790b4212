import type { Locator } from "playwright-core";
import { expectNoBarriers } from "@/tests/browser/support/barriers";
import { FormPage } from "./form-page";

/** A page with a form of settings, which shows what it changes before it is saved. */
export abstract class SettingsFormPage extends FormPage {
  protected readonly buttonText = "See what changes";

  get consequences(): Locator {
    return this.page.getByRole("region", { name: "What this changes" });
  }

  /** Presses the first of the page's buttons with that name: those of its main form come first. */
  async press(name: string): Promise<void> {
    await this.page.getByRole("button", { name, exact: true }).first().click();
  }

  async preview(): Promise<this> {
    await this.press(this.buttonText);
    await this.consequences.waitFor();
    await expectNoBarriers(this.page);
    return this;
  }

  override async sendInVain(): Promise<this> {
    await this.press(this.buttonText);
    await this.problems.waitFor();
    await expectNoBarriers(this.page);
    return this;
  }

  async type(fields: Record<string, string>): Promise<this> {
    for (const [name, value] of Object.entries(fields)) {
      await this.page.locator(`main [name="${name}"]`).first().fill(value); // a meta tag may have that name too
    }
    return this;
  }
}
