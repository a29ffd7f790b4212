import { SitePage } from "./site-page";

export class SentPage extends SitePage {
  static readonly route = "/contact/sent";
  static readonly heading = /^(Your message has been sent|We will call you)$/;
}
