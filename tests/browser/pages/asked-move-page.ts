import { arriveAt, SitePage } from "./site-page";
import { VisitPage } from "./visit-page";

/** The clinic cannot keep the visit, and suggests another time. */
export class AskedMovePage extends SitePage {
  static readonly route = "/visit/[token]/asked";
  static readonly heading = /^Reference \S+ We cannot see you then$/;

  /** The time that is suggested, as the form would send it. */
  async suggestion(): Promise<{ start: string; practitioner: string }> {
    const valueOf = (name: string) => this.page.locator(`input[name="${name}"]`).first().inputValue();
    return { start: await valueOf("start"), practitioner: await valueOf("practitioner") };
  }

  async takeTime(): Promise<VisitPage> {
    await this.press();
    return arriveAt(this.page, VisitPage);
  }

  /** Presses it when somebody was faster. */
  async takeInVain(): Promise<AskedMovePage> {
    await this.press();
    await this.notice("Somebody was faster").waitFor();
    return arriveAt(this.page, AskedMovePage);
  }

  /** Takes the first of the times that are offered instead. */
  async takeFirstOther(): Promise<VisitPage> {
    await this.page.locator("main form").getByRole("button").first().click();
    return arriveAt(this.page, VisitPage);
  }

  private press(): Promise<void> {
    return this.page.getByRole("button", { name: "Take this time" }).click();
  }
}
