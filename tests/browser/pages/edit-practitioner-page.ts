import { SettingsFormPage } from "./settings-form-page";

export class EditPractitionerPage extends SettingsFormPage {
  static readonly route = "/desk/settings/practitioners/[slug]";
  static readonly heading = /^(Retired practitioner|Practitioner) /;
}
