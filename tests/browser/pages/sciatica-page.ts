import type { Locator, Page } from "playwright-core";
import { SafetyPage } from "./safety-page";
import { arriveAt, goTo, SitePage } from "./site-page";

export class SciaticaPage extends SitePage {
  static readonly route = "/";
  static readonly heading = /^Sciatica is more than back pain$/;

  static open = (page: Page) => goTo(page, "/", SciaticaPage);

  private get panel(): Locator {
    return this.page.getByRole("complementary", { name: "Booking" });
  }

  get times(): Locator {
    return this.panel.getByRole("listitem").getByRole("link");
  }

  get seeAllTimes(): Locator {
    return this.panel.getByRole("link", { name: "See all times" });
  }

  /** Chooses the first time of the panel that is among these: the panel may be a minute old. */
  async chooseTime(stillFree: readonly string[]): Promise<{ start: string; safety: SafetyPage }> {
    for (const link of await this.times.all()) {
      const start = new URL((await link.getAttribute("href")) ?? "", this.address).searchParams.get("start");
      if (start === null || !stillFree.includes(start)) continue;
      await link.click();
      return { start, safety: await arriveAt(this.page, SafetyPage) };
    }
    throw new Error("the panel shows no time that is free");
  }
}
