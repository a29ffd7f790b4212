import type { Page } from "playwright-core";
import { FormPage } from "./form-page";
import { LinkSentPage } from "./link-sent-page";
import { arriveAt, goTo } from "./site-page";

export class ForgottenPage extends FormPage {
  static readonly route = "/sign-in/forgotten";
  static readonly heading = /^Forgotten password$/;
  protected readonly buttonText = "Send me a link";

  static open = (page: Page) => goTo(page, "/sign-in/forgotten", ForgottenPage);

  async ask(email: string): Promise<LinkSentPage> {
    await this.field("email").fill(email);
    await this.send();
    return arriveAt(this.page, LinkSentPage);
  }
}
