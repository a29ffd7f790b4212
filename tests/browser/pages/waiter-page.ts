import type { Person } from "@/tests/browser/support/people";
import { DetailsPage } from "./details-page";
import { FormPage } from "./form-page";
import { arriveAt, SitePage } from "./site-page";

/** Who waits, and how they are reached. */
export class WaiterPage extends FormPage {
  static readonly route = "/book/[draftId]/waitlist";
  static readonly heading = /^Waitlist, step 1 of 2 How do we reach you\?$/;
  protected readonly buttonText = "Continue";

  async goOnAs(person: Person): Promise<WishPage> {
    await new DetailsPage(this.page).fill(person);
    await this.send();
    return arriveAt(this.page, WishPage);
  }
}

/** When a time would suit them. */
export class WishPage extends FormPage {
  static readonly route = "/book/[draftId]/waitlist/wish";
  static readonly heading = /^Waitlist, step 2 of 2 When would it suit you\?$/;
  protected readonly buttonText = "Join the waitlist";

  async join(): Promise<JoinedPage> {
    await this.page.getByRole("checkbox", { name: "I agree" }).check();
    await this.send();
    return arriveAt(this.page, JoinedPage);
  }
}

export class JoinedPage extends SitePage {
  static readonly route = "/book/[draftId]/waitlist/joined";
  static readonly heading = /^You are on the waitlist$/;
}
