import { arriveAt, SitePage } from "./site-page";
import { UnlockPage } from "./unlock-page";

export class DeskPage extends SitePage {
  static readonly route = "/desk";
  static readonly heading = /^Hello, \S/;

  async lock(): Promise<UnlockPage> {
    await this.page.getByRole("banner").getByRole("button", { name: "Lock" }).click();
    return arriveAt(this.page, UnlockPage);
  }
}
