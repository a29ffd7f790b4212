import { FormPage } from "./form-page";

export class UnlockPage extends FormPage {
  static readonly route = "/sign-in/unlock";
  static readonly heading = /^The desk is locked$/;
  protected readonly buttonText = "Unlock";
}
