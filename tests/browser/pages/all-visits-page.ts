import { readFileSync } from "node:fs";
import { arriveAt, SitePage } from "./site-page";
import { VisitPage } from "./visit-page";

export class AllVisitsPage extends SitePage {
  static readonly route = "/visits/[token]";
  static readonly heading = /(All your visits|This link does not work)$/;

  /** What is listed under a heading, one text a visit. */
  visits(heading: "To come" | "Past and cancelled"): Promise<string[]> {
    return this.page.getByRole("region", { name: heading }).getByRole("listitem").allInnerTexts();
  }

  async openFirst(): Promise<VisitPage> {
    await this.page.getByRole("listitem").getByRole("link").first().click();
    return arriveAt(this.page, VisitPage);
  }

  /** The file with a copy of one's own data. */
  async copy(): Promise<{ name: string; data: Record<string, unknown> }> {
    const coming = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: "Download a copy" }).click();
    const download = await coming;
    const data = JSON.parse(readFileSync(await download.path(), "utf8")) as Record<string, unknown>;
    return { name: download.suggestedFilename(), data };
  }

  async askForErasure(): Promise<this> {
    await this.page.getByRole("button", { name: "Have my data erased" }).click();
    await this.page.getByRole("heading", { name: "You have asked us to erase your data" }).waitFor();
    return arriveAt(this.page, AllVisitsPage) as Promise<this>;
  }
}
