import { SitePage } from "./site-page";

export class TreatmentListPage extends SitePage {
  static readonly route = "/desk/settings/treatments";
  static readonly heading = /^Treatments$/;
}
