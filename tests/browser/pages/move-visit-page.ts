import { SitePage } from "./site-page";

/** Another time, person, room or length for a visit. */
export class MoveVisitPage extends SitePage {
  static readonly route = "/desk/visits/[bookingId]/move";
  static readonly heading = /Move the visit of \S/;
}
