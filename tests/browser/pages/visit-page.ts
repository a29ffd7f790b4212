import { SitePage } from "./site-page";

export class VisitPage extends SitePage {
  static readonly route = "/visit/[token]";
  static readonly heading = /^Reference \S+ Your visit is booked$/;
}
