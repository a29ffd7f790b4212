import { FormPage } from "./form-page";
import { SignInPage } from "./sign-in-page";
import { arriveAt } from "./site-page";

/** What a one-time link from a mail opens, while it works and afterwards. */
export class LinkPage extends FormPage {
  static readonly route = "/sign-in/link/[token]";
  static readonly heading = /^(Choose your password|This link does not work)$/;
  protected readonly buttonText = "Set my password";

  async choose(password: string): Promise<SignInPage> {
    await this.field("password").fill(password);
    await this.send();
    return arriveAt(this.page, SignInPage);
  }
}
