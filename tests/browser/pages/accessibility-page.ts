import type { Page } from "playwright-core";
import { goTo, SitePage } from "./site-page";

export class AccessibilityPage extends SitePage {
  static readonly route = "/accessibility";
  static readonly heading = /^Accessibility$/;

  static open = (page: Page) => goTo(page, "/accessibility", AccessibilityPage);
}
