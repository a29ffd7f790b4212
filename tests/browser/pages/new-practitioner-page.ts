import { SettingsFormPage } from "./settings-form-page";

export class NewPractitionerPage extends SettingsFormPage {
  static readonly route = "/desk/settings/practitioners/new";
  static readonly heading = /^Add a practitioner$/;
}
