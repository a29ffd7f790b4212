import { Secret, TOTP } from "otpauth";
import { expectNoBarriers } from "@/tests/browser/support/barriers";
import { SitePage } from "./site-page";

export class SecondFactorPage extends SitePage {
  static readonly route = "/desk/account/second-factor";
  static readonly heading = /^Second step$/;

  async begin(): Promise<this> {
    await this.page.getByRole("button", { name: "Begin" }).click();
    await this.page.getByRole("img", { name: "QR code for your app" }).waitFor();
    await expectNoBarriers(this.page);
    return this;
  }

  /** Types what an app that has learnt the key shows now. @returns the recovery codes */
  async turnOn(): Promise<string[]> {
    const seed = await this.page.locator("main form code").innerText();
    const app = new TOTP({ secret: Secret.fromBase32(seed.replace(/\s/g, "")) });
    await this.page.getByRole("textbox", { name: "Code" }).fill(app.generate());
    await this.page.getByRole("button", { name: "Turn it on" }).click();
    await this.notice(/^The second step is on/).waitFor();
    await expectNoBarriers(this.page);
    return this.page.locator("main li code").allInnerTexts();
  }
}
