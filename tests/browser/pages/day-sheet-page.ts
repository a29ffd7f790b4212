import { SitePage } from "./site-page";

export class DaySheetPage extends SitePage {
  static readonly route = "/desk/day-sheet";
  static readonly heading = /^Day sheet$/;
}
