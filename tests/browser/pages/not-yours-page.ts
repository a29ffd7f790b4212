import { SitePage } from "./site-page";

/** Where whoever asks for a page of another role is led. */
export class NotYoursPage extends SitePage {
  static readonly route = "/desk/not-yours";
  static readonly heading = /^Not with your sign-in$/;
}
