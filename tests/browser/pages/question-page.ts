import { FormPage } from "./form-page";

export class QuestionPage extends FormPage {
  static readonly route = "/visit/[token]/prepare/[question]";
  static readonly heading = /^Question \d+ of 12 /;
  protected readonly buttonText = "Save and go on";

  /** Saves, or skips, and waits until the next page is there. */
  async goOn(button: "Save and go on" | "Skip" | "I agree" = "Save and go on"): Promise<void> {
    const before = this.page.url();
    await this.page.getByRole("button", { name: button }).click();
    await this.page.waitForURL((url) => url.toString() !== before);
    await this.page.getByRole("heading", { level: 1 }).waitFor();
  }

  async choosePain(now: number, worst: number): Promise<void> {
    await this.page.locator(`[name="now"][value="${now}"]`).check();
    await this.page.locator(`[name="worst"][value="${worst}"]`).check();
  }
}
