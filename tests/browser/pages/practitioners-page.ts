import type { Page } from "playwright-core";
import { goTo, SitePage } from "./site-page";

export class PractitionersPage extends SitePage {
  static readonly route = "/practitioners";
  static readonly heading = /^The people who treat you$/;

  static open = (page: Page) => goTo(page, "/practitioners", PractitionersPage);
}
