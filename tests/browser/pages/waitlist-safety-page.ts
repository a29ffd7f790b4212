import { SafetyPage } from "./safety-page";
import { arriveAt } from "./site-page";
import { VisitPage } from "./visit-page";

/** The safety questions again, before a time that was kept is taken. */
export class WaitlistSafetyPage extends SafetyPage {
  static override readonly route: string = "/waitlist/[token]/safety";
  static override readonly heading: RegExp = /kept until .+ First, the safety questions again$/;
  protected override readonly buttonText = "Take this time";

  /** All clear: the time is booked. */
  async takeTime(): Promise<VisitPage> {
    await this.answer("No");
    await this.send();
    return arriveAt(this.page, VisitPage);
  }
}
