import { SitePage } from "./site-page";

export class TextsPage extends SitePage {
  static readonly route = "/desk/settings/texts";
  static readonly heading = /^Texts$/;
}
