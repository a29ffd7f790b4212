import { FormPage } from "./form-page";
import { arriveAt } from "./site-page";
import { VisitPage } from "./visit-page";
import { WaitlistSafetyPage } from "./waitlist-safety-page";

/** Somebody's place on the waitlist. */
export class PlacePage extends FormPage {
  static readonly route = "/waitlist/[token]";
  static readonly heading =
    /^Waitlist, .+ (You are on the waitlist|A time is kept for you|You have a time|You are not on the waitlist any more)$/;
  protected readonly buttonText = "Take this time";

  /** Moves the visit they have to the time that is kept. */
  async takeTime(): Promise<VisitPage> {
    await this.send();
    return arriveAt(this.page, VisitPage);
  }

  /** Goes on to the safety questions: there is no visit yet. */
  async wantTime(): Promise<WaitlistSafetyPage> {
    await this.page.getByRole("link", { name: this.buttonText }).click();
    return arriveAt(this.page, WaitlistSafetyPage);
  }

  async decline(): Promise<PlacePage> {
    await this.page.getByRole("button", { name: "No, thank you" }).click();
    await this.page.waitForURL(/note=declined/);
    return arriveAt(this.page, PlacePage);
  }

  async leave(): Promise<PlacePage> {
    await this.page.getByRole("button", { name: "Leave the waitlist" }).click();
    await this.page.getByRole("heading", { name: "You are not on the waitlist any more" }).waitFor();
    return arriveAt(this.page, PlacePage);
  }
}
