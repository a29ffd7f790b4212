import { SitePage } from "./site-page";

export class StaffAccountPage extends SitePage {
  static readonly route = "/desk/account";
  static readonly heading = /^Your account$/;
}
