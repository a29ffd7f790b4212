import type { Locator } from "playwright-core";
import { SitePage } from "./site-page";

export class DeskWaitlistPage extends SitePage {
  static readonly route = "/desk/waitlist";
  static readonly heading = /^Waitlist$/;

  entry(name: string): Locator {
    return this.page.locator("main li").filter({ hasText: name }).first();
  }
}
