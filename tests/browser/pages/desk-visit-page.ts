import { SitePage } from "./site-page";

/** One visit, as the desk sees it. Its heading is the state, the time and the patient's name. */
export class DeskVisitPage extends SitePage {
  static readonly route = "/desk/visits/[bookingId]";
  static readonly heading = /\S/;
}
