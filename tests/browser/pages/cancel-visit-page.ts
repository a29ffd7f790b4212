import { SitePage } from "./site-page";

/** Who asked for it, and who is told. */
export class CancelVisitPage extends SitePage {
  static readonly route = "/desk/visits/[bookingId]/cancel";
  static readonly heading = /^Cancel the visit of \S/;
}
