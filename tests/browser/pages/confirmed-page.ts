import type { Locator } from "playwright-core";
import { SitePage, arriveAt } from "./site-page";
import { VisitPage } from "./visit-page";

export class ConfirmedPage extends SitePage {
  static readonly route = "/book/[draftId]/confirmed";
  static readonly heading = /^Your visit is booked$/;

  async reference(): Promise<string> {
    return this.page.getByText("Your reference").locator("+ p").innerText();
  }

  /** What the page says about the confirmation by email. */
  get mailState(): Locator {
    return this.page.getByRole("status");
  }

  /** Waits for the page to say that the mail server has the mail; without scripts, by looking again. */
  async untilMailTaken(): Promise<string> {
    const again = this.page.getByRole("link", { name: "See whether it has arrived" });
    for (let looks = 0; looks < 20 && (await again.isVisible()); looks++) await again.click();
    await this.mailState.getByText("The mail server took your confirmation").waitFor();
    return this.mailState.innerText();
  }

  async openVisit(): Promise<VisitPage> {
    await this.page.getByRole("link", { name: "See your visit at any time" }).click();
    return arriveAt(this.page, VisitPage);
  }
}
