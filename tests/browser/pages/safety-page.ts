import type { Locator, Page } from "playwright-core";
import { DetailsPage } from "./details-page";
import { FormPage } from "./form-page";
import { arriveAt, goTo } from "./site-page";
import { TimePage } from "./time-page";
import { TreatmentPage } from "./treatment-page";
import { UrgentCarePage } from "./urgent-care-page";

export class SafetyPage extends FormPage {
  static readonly route: string = "/book";
  static readonly heading: RegExp = /^Step 1 of 5 First, a few safety questions$/;
  protected readonly buttonText: string = "Continue";

  /** @param wish what a link to this page may carry: treatment, practitioner, start */
  static open = (page: Page, wish: Record<string, string> = {}) =>
    goTo(page, `/book?${new URLSearchParams(wish)}`, SafetyPage);

  get questions(): Locator {
    return this.page.getByRole("group");
  }

  async answer(answer: "Yes" | "No", questions: Locator = this.questions): Promise<void> {
    for (const question of await questions.all()) await question.getByText(answer, { exact: true }).click();
  }

  private async allNo(): Promise<void> {
    await this.answer("No");
    await this.send();
  }

  /** All clear, without a wish. */
  async goOn(): Promise<TreatmentPage> {
    await this.allNo();
    return arriveAt(this.page, TreatmentPage);
  }

  /** All clear, with a time wished for that can be had. */
  async goOnWithWish(): Promise<DetailsPage> {
    await this.allNo();
    return arriveAt(this.page, DetailsPage);
  }

  /** All clear, with a time wished for that cannot be had. */
  async goOnWithLostWish(): Promise<TimePage> {
    await this.allNo();
    return arriveAt(this.page, TimePage);
  }

  /** All clear but for one question. */
  async reportSign(position: number): Promise<UrgentCarePage> {
    await this.answer("No");
    await this.answer("Yes", this.questions.nth(position));
    await this.send();
    return arriveAt(this.page, UrgentCarePage);
  }
}
