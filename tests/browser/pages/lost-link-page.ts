import type { Page } from "playwright-core";
import { FormPage } from "./form-page";
import { arriveAt, goTo } from "./site-page";
import { LostLinkSentPage } from "./lost-link-sent-page";

export class LostLinkPage extends FormPage {
  static readonly route = "/visits";
  static readonly heading = /^Your visits$/;
  protected readonly buttonText = "Send me the link to one visit";

  static open = (page: Page) => goTo(page, "/visits", LostLinkPage);

  async fill(reference: string, email: string): Promise<this> {
    await this.field("reference").fill(reference);
    await this.field("visitEmail").fill(email);
    return this;
  }

  async askForOne(reference: string, email: string): Promise<LostLinkSentPage> {
    await (await this.fill(reference, email)).send();
    return arriveAt(this.page, LostLinkSentPage);
  }

  async askForAll(email: string): Promise<LostLinkSentPage> {
    await this.field("email").fill(email);
    await this.page.getByRole("button", { name: "Show me all my visits" }).click();
    return arriveAt(this.page, LostLinkSentPage);
  }
}
