import { SitePage } from "./site-page";

export class MonthPage extends SitePage {
  static readonly route = "/desk/month";
  /** "November 2026" */
  static readonly heading = /^\w+ \d{4}$/;
}
