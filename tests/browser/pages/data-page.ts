import { SitePage } from "./site-page";

export class DataPage extends SitePage {
  static readonly route = "/desk/settings/data";
  static readonly heading = /^Data$/;
}
