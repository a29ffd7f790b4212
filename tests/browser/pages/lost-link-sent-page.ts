import { SitePage } from "./site-page";

export class LostLinkSentPage extends SitePage {
  static readonly route = "/visits/sent";
  static readonly heading = /^Look into your mail$/;
}
