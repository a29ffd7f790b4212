import { SettingsFormPage } from "./settings-form-page";

export class EditTreatmentPage extends SettingsFormPage {
  static readonly route = "/desk/settings/treatments/[slug]";
  static readonly heading = /^(Retired treatment|Treatment) /;
}
