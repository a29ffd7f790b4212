import { SitePage } from "./site-page";

export class ReportsPage extends SitePage {
  static readonly route = "/desk/reports";
  static readonly heading = /^Reports$/;
}
