import { SitePage } from "./site-page";

/** Why a time cannot be booked. */
export class WhyPage extends SitePage {
  static readonly route = "/desk/why";
  static readonly heading = /Why not this time\?$|This time is free$|^Which time\?$/;
}
