import { SitePage } from "./site-page";

export class WeekPage extends SitePage {
  static readonly route = "/desk/week";
  /** "November 23 – 29, 2026" */
  static readonly heading = /^\w+ \d+(, \d{4})? – (\w+ )?\d+, \d{4}$/;
}
