import { SitePage } from "./site-page";

export class VisitPage extends SitePage {
  static readonly route = "/visit/[token]";
  static readonly heading = /^Reference \S+ (Your visit is booked|This visit was cancelled)$/;

  /** Whoever has the link can go on from its address alone. */
  get path(): string {
    return this.address.pathname;
  }
}
