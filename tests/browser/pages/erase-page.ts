import { FormPage } from "./form-page";
import { arriveAt } from "./site-page";
import { PatientPage } from "./patient-page";

export class ErasePage extends FormPage {
  static readonly route = "/desk/patients/[patientId]/erase";
  static readonly heading = /Erase this person’s data$/;
  protected readonly buttonText = "Erase for good";

  async erase(): Promise<PatientPage> {
    await this.page.getByRole("checkbox").check();
    await this.send();
    return arriveAt(this.page, PatientPage);
  }
}
