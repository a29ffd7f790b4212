import { FormPage } from "./form-page";

export class CodePage extends FormPage {
  static readonly route = "/sign-in/code";
  static readonly heading = /^Your code$/;
  protected readonly buttonText = "Go to the desk";
}
