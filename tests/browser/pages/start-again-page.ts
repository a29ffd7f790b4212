import { SitePage } from "./site-page";

/** What stands at any address of a booking that this browser did not begin. */
export class StartAgainPage extends SitePage {
  static readonly route = "/book/[draftId]/[step]";
  static readonly heading = /^Please start again$/;
}
