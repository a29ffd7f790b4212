import { SitePage } from "./site-page";

/** A visit on a small card to print. */
export class CardPage extends SitePage {
  static readonly route = "/desk/visits/[bookingId]/card";
  static readonly heading = /, \d{4} \d/;
}
