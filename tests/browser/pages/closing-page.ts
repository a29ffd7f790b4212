import type { Locator } from "playwright-core";
import { arriveAt, SitePage } from "./site-page";

/** A closed day with visits in it. */
export class ClosingPage extends SitePage {
  static readonly route = "/desk/closing";
  static readonly heading = /^A closed day$/;

  /** The one visit of a patient among those that are ticked at first. The list is live: others may leave it meanwhile. */
  async tickOnly(patientName: string): Promise<this> {
    const ticked = this.page.locator('input[name^="visit-"]:checked');
    while ((await ticked.count()) > 0) await ticked.first().uncheck();
    await this.page.getByRole("checkbox", { name: patientName }).check();
    return this;
  }

  async ask(): Promise<ClosingPage> {
    await this.page.getByRole("button", { name: /^Ask / }).click();
    await this.notice(/patients? (is|are) asked/).waitFor();
    return arriveAt(this.page, ClosingPage);
  }

  /** What became of the question to a patient. */
  answerOf(patientName: string): Locator {
    return this.page
      .getByRole("region", { name: "Who was asked" })
      .locator("li")
      .filter({ hasText: patientName });
  }

  async takeBack(patientName: string): Promise<ClosingPage> {
    await this.answerOf(patientName).getByRole("button", { name: "Take the question back" }).click();
    await this.notice(/^The question is taken back/).waitFor();
    return arriveAt(this.page, ClosingPage);
  }
}
