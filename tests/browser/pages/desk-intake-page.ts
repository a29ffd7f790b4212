import { SitePage } from "./site-page";

export class DeskIntakePage extends SitePage {
  static readonly route = "/desk/visits/[bookingId]/intake";
  static readonly heading = /^Before the visit, /;
}
