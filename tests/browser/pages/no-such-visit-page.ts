import { SitePage } from "./site-page";

export class NoSuchVisitPage extends SitePage {
  static readonly route = "/visit/[token]";
  static readonly heading = /^This link leads to no visit$/;
}
