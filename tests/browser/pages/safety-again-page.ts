import { SafetyPage } from "./safety-page";

/** The same questions as before booking, after an answer that calls for them. */
export class SafetyAgainPage extends SafetyPage {
  static override readonly route: string = "/visit/[token]/prepare/safety";
  static override readonly heading: RegExp = /^Before you go on A few safety questions$/;

  /** All clear. */
  async allClear(): Promise<void> {
    await this.answer("No");
    await this.send();
  }
}
