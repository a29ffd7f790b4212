import { SitePage } from "./site-page";

/** What stands at an address of the desk that leads nowhere. */
export class NothingHerePage extends SitePage {
  static readonly route = "/desk/visits/nowhere";
  static readonly heading = /^We cannot find that$/;
}
