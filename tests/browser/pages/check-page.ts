import type { Locator } from "playwright-core";
import { ConfirmedPage } from "./confirmed-page";
import { FormPage } from "./form-page";
import { arriveAt } from "./site-page";
import { TimePage } from "./time-page";

export class CheckPage extends FormPage {
  static readonly route = "/book/[draftId]/check";
  static readonly heading = /^Step 5 of 5 Is everything right\?$/;
  protected readonly buttonText = "Book this visit";

  /** What the page says about one thing: "Visit for", "Time". */
  async about(term: string): Promise<string> {
    return this.page
      .locator("dl > div", { has: this.page.getByText(term, { exact: true }) })
      .locator("dd")
      .first()
      .innerText();
  }

  changeLink(term: string): Locator {
    return this.page.getByRole("link", { name: `Change ${term}` });
  }

  agree(): Promise<void> {
    return this.page.getByRole("checkbox").check();
  }

  async book(): Promise<ConfirmedPage> {
    await this.agree();
    await this.send();
    return arriveAt(this.page, ConfirmedPage);
  }

  /** Books, and finds the time gone. */
  async bookInVain(): Promise<TimePage> {
    await this.agree();
    await this.send();
    return arriveAt(this.page, TimePage);
  }
}
