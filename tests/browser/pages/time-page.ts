import type { Locator } from "playwright-core";
import { CheckPage } from "./check-page";
import { DetailsPage } from "./details-page";
import { FormPage } from "./form-page";
import { arriveAt } from "./site-page";
import { WaiterPage } from "./waiter-page";

export class TimePage extends FormPage {
  static readonly route = "/book/[draftId]/time";
  static readonly heading = /^Step 3 of 5 Choose a day and time$/;
  protected readonly buttonText = "Keep this time";

  get days(): Locator {
    return this.page.locator("main details");
  }

  /** The times that can be seen: those of the opened day, and those near a lost one. */
  get times(): Locator {
    return this.page.getByRole("radio");
  }

  get nearest(): Locator {
    return this.page.getByRole("group", { name: "Nearest free times" }).getByRole("radio");
  }

  get lost(): Locator {
    return this.notice(/ is taken$/);
  }

  /** Marks a time without sending it. */
  async mark(time: Locator = this.times.first()): Promise<string> {
    await time.check();
    return (await time.getAttribute("value")) ?? "";
  }

  /** Keeps a time for somebody who has not said who they are. */
  async keep(time?: Locator): Promise<DetailsPage> {
    await this.mark(time);
    await this.send();
    return arriveAt(this.page, DetailsPage);
  }

  /** Keeps a time for somebody who has. */
  async keepInstead(time?: Locator): Promise<CheckPage> {
    await this.mark(time);
    await this.send();
    return arriveAt(this.page, CheckPage);
  }

  /** Tries to keep a time that has gone, and waits for the page to say so. */
  async keepInVain(): Promise<this> {
    await this.send();
    await this.lost.waitFor();
    return arriveAt(this.page, TimePage) as Promise<this>;
  }

  /** No time suits. */
  async joinWaitlist(): Promise<WaiterPage> {
    await this.page.getByRole("link", { name: "Join the waitlist" }).click();
    return arriveAt(this.page, WaiterPage);
  }
}
