import { SitePage } from "./site-page";

export class PractitionerListPage extends SitePage {
  static readonly route = "/desk/settings/practitioners";
  static readonly heading = /^Practitioners$/;
}
