import type { Page } from "playwright-core";
import { goTo, SitePage } from "./site-page";

export class PrivacyPage extends SitePage {
  static readonly route = "/privacy";
  static readonly heading = /^Privacy$/;

  static open = (page: Page) => goTo(page, "/privacy", PrivacyPage);
}
