import { SitePage } from "./site-page";

export class EditPatientPage extends SitePage {
  static readonly route = "/desk/patients/[patientId]/edit";
  static readonly heading = /Change the record$/;
}
