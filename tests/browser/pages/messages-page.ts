import { SitePage } from "./site-page";

export class MessagesPage extends SitePage {
  static readonly route = "/desk/messages";
  static readonly heading = /^Messages$/;
}
