import type { Page } from "playwright-core";
import { arriveAt, SitePage } from "./site-page";

export class HoursPage extends SitePage {
  static readonly route = "/desk/settings/hours";
  static readonly heading = /^Hours$/;

  async openWeek(name: string): Promise<WeekHoursPage> {
    await this.page.getByRole("link", { name, exact: true }).click();
    return arriveAt(this.page, WeekHoursPage);
  }
}

export class WeekHoursPage extends SitePage {
  static readonly route = "/desk/settings/hours/[scheduleId]";
  static readonly heading = /^Hours: /;

  field(name: string) {
    return this.page.locator(`[name="${name}"]`);
  }

  async holdFrom(date: string): Promise<void> {
    await this.field("from").fill(date);
  }

  /** What the change in the form would do. */
  async preview(): Promise<this> {
    await this.page.getByRole("button", { name: "See what changes" }).first().click();
    await this.page.getByRole("heading", { name: "What this changes" }).waitFor();
    return this;
  }

  async save(): Promise<WeekHoursPage> {
    await this.page.getByRole("button", { name: "Save", exact: true }).click();
    await this.page.waitForURL(({ searchParams }) => searchParams.get("note") === "saved");
    return arriveAt(this.page, WeekHoursPage);
  }

  cell(name: string) {
    return this.page.getByRole("gridcell", { name });
  }

  planned() {
    return this.page.getByRole("group", { name: "Which shall not come?" });
  }
}

export class ClosedDaysPage extends SitePage {
  static readonly route = "/desk/settings/closed-days";
  static readonly heading = /^Closed days$/;
}

export class MisfitsPage extends SitePage {
  static readonly route = "/desk/settings/misfits";
  static readonly heading = /^Visits that do not fit$/;
}

export const openHours = async (page: Page): Promise<HoursPage> => {
  await page.goto(HoursPage.route);
  return arriveAt(page, HoursPage);
};
