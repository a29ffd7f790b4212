import { SettingsFormPage } from "./settings-form-page";

export class NewTreatmentPage extends SettingsFormPage {
  static readonly route = "/desk/settings/treatments/new";
  static readonly heading = /^Add a treatment$/;
}
