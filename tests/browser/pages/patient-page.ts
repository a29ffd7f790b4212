import { EditPatientPage } from "./edit-patient-page";
import { JoinPage } from "./join-page";
import { arriveAt, goTo, SitePage } from "./site-page";

export class PatientPage extends SitePage {
  static readonly route = "/desk/patients/[patientId]";
  static readonly heading = /^Patient \S/;

  get id(): string {
    return this.address.pathname.split("/").at(-1) ?? "";
  }

  async change(): Promise<EditPatientPage> {
    await this.page.getByRole("link", { name: "Change", exact: true }).click();
    return arriveAt(this.page, EditPatientPage);
  }

  /** The preview of joining another record into this one. */
  async previewJoining(otherId: string): Promise<JoinPage> {
    return goTo(this.page, `${this.address.pathname}/join?with=${otherId}`, JoinPage);
  }
}
