import { FormPage } from "./form-page";
import { PlacePage } from "./place-page";
import { arriveAt } from "./site-page";

/** A patient would like to come earlier than the visit they have. */
export class EarlierPage extends FormPage {
  static readonly route = "/visit/[token]/earlier";
  static readonly heading = /^Reference \S+ (Would an earlier time help\?|What would suit you now\?)$/;
  protected readonly buttonText = "Join the waitlist";

  async join(): Promise<PlacePage> {
    await this.send();
    return arriveAt(this.page, PlacePage);
  }
}
