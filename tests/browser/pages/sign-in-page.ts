import type { Page } from "playwright-core";
import type { Login } from "@/tests/browser/support/staff";
import { CodePage } from "./code-page";
import { DeskPage } from "./desk-page";
import { FormPage } from "./form-page";
import { arriveAt, goTo } from "./site-page";

export class SignInPage extends FormPage {
  static readonly route = "/sign-in";
  static readonly heading = /^Staff sign-in$/;
  protected readonly buttonText = "Sign in";

  static open = (page: Page) => goTo(page, "/sign-in", SignInPage);

  /** From any page of the desk. */
  static async bySigningOut(page: Page): Promise<SignInPage> {
    await page.getByRole("banner").getByRole("button", { name: "Sign out" }).click();
    return arriveAt(page, SignInPage);
  }

  async fill({ email, password }: Login): Promise<this> {
    await this.field("email").fill(email);
    await this.field("password").fill(password);
    return this;
  }

  async goOn(): Promise<DeskPage> {
    await this.send();
    return arriveAt(this.page, DeskPage);
  }

  /** As somebody who has a second step. */
  async goOnToCode(): Promise<CodePage> {
    await this.send();
    return arriveAt(this.page, CodePage);
  }
}
