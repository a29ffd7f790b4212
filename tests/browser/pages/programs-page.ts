import { expectNoBarriers } from "@/tests/browser/support/barriers";
import { SitePage } from "./site-page";

export class ProgramsPage extends SitePage {
  static readonly route = "/desk/settings/programs";
  static readonly heading = /^Programs$/;

  /** Makes a calendar link of everyone's visits. @returns the link, as it is shown this once */
  async makeCalendarLink(): Promise<string> {
    await this.page.getByRole("radio", { name: "Everyone" }).check();
    await this.page.getByRole("button", { name: "Make a calendar link" }).click();
    const shown = this.page.getByRole("textbox", { name: "Calendar link" });
    await shown.waitFor();
    await expectNoBarriers(this.page);
    return shown.inputValue();
  }

  /** @returns the token, as it is shown this once */
  async makeAccessToken(name: string): Promise<string> {
    await this.page.getByRole("textbox", { name: "What is the program called?" }).fill(name);
    await this.page.getByRole("button", { name: "Make an access token" }).click();
    const shown = this.page.getByRole("textbox", { name: "Access token" });
    await shown.waitFor();
    await expectNoBarriers(this.page);
    return shown.inputValue();
  }

  /** The one that was made last: the newest is listed first. */
  async takeNewestCalendarLinkBack(): Promise<this> {
    await this.page
      .getByRole("button", { name: /^Take the link back/ })
      .first()
      .click();
    await this.notice("The calendar link works no more.").waitFor();
    await expectNoBarriers(this.page);
    return this;
  }
}
