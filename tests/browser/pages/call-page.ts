import type { Page } from "playwright-core";
import { arriveAt, SitePage } from "./site-page";

export class CallPage extends SitePage {
  static readonly route = "/desk/book/[cardId]";
  static readonly heading = /^Book a caller$/;

  /** Somebody calls; who answers is signed in. */
  static async open(page: Page, query = ""): Promise<CallPage> {
    await page.goto(`/desk/book${query}`);
    return arriveAt(page, CallPage);
  }

  get name() {
    return this.page.getByRole("combobox", { name: "Name or phone number" });
  }

  get phone() {
    return this.page.getByRole("textbox", { name: "Phone" });
  }

  get wish() {
    return this.page.getByRole("textbox", { name: "When?" });
  }

  get email() {
    return this.page.getByRole("textbox", { name: "Email" });
  }

  /** Of a call that was not finished. */
  openCard(caller: string) {
    return this.page.getByRole("region", { name: "Not finished yet" }).getByRole("link", { name: caller });
  }

  get times() {
    return this.page.getByRole("group", { name: "Which time?" }).getByRole("radio");
  }

  get noneOfThese() {
    return this.page.getByRole("radio", { name: "None of these" });
  }

  get nextCaller() {
    return this.page.getByRole("link", { name: "Next caller" });
  }

  press(button: string | RegExp): Promise<void> {
    return this.page.getByRole("button", { name: button }).click();
  }
}
