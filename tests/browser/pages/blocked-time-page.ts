import { SitePage } from "./site-page";

/** One block: what it is, and how to remove it. */
export class BlockedTimePage extends SitePage {
  static readonly route = "/desk/blocks/[blockId]";
  static readonly heading = /^Blocked time \S/;
}
