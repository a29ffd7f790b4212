import { SitePage } from "./site-page";

export class LinkSentPage extends SitePage {
  static readonly route = "/sign-in/forgotten/sent";
  static readonly heading = /^Look into your mail$/;
}
