import type { Locator } from "playwright-core";
import { SitePage, arriveAt } from "./site-page";

export class VisitPage extends SitePage {
  static readonly route = "/visit/[token]";
  static readonly heading =
    /^Reference \S+ (Your visit is booked|Please choose another time|This visit was cancelled)$/;

  /** Whoever has the link can go on from its address alone. */
  get path(): string {
    return this.address.pathname;
  }

  /** What the page says about the newest email. */
  get mailState(): Locator {
    return this.page.getByRole("status");
  }

  get comingButton(): Locator {
    return this.page.getByRole("button", { name: "I am coming" });
  }

  get cannotComeButton(): Locator {
    return this.page.getByRole("button", { name: "I can’t come" });
  }

  async sayComing(): Promise<VisitPage> {
    await this.comingButton.click();
    await this.notice("You told us that you are coming").waitFor();
    return arriveAt(this.page, VisitPage);
  }

  async sayCannotCome(): Promise<VisitPage> {
    await this.cannotComeButton.click();
    await this.notice("We have told the desk that you cannot come").waitFor();
    return arriveAt(this.page, VisitPage);
  }
}
