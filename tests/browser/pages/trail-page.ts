import { SitePage } from "./site-page";

export class TrailPage extends SitePage {
  static readonly route = "/desk/settings/trail";
  static readonly heading = /^Trail$/;
}
