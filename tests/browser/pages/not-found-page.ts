import { SitePage } from "./site-page";

/** What stands at an address that leads nowhere. */
export class NotFoundPage extends SitePage {
  static readonly route = "/nowhere";
  static readonly heading = /^We cannot find that page$/;
}
