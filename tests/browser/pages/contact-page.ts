import type { Page } from "playwright-core";
import type { Person } from "@/tests/browser/support/people";
import { FormPage } from "./form-page";
import { SentPage } from "./sent-page";
import { arriveAt, goTo } from "./site-page";

export class ContactPage extends FormPage {
  static readonly route = "/contact";
  static readonly heading = /^Ask us$/;
  protected readonly buttonText = "Send your message";

  static open = (page: Page) => goTo(page, "/contact", ContactPage);

  async fill(person: Pick<Person, "name" | "email">, message: string): Promise<this> {
    await this.page.getByRole("textbox", { name: "Your name" }).fill(person.name);
    await this.page.getByRole("textbox", { name: "Email address" }).fill(person.email);
    await this.page.getByRole("textbox", { name: "Your message" }).fill(message);
    return this;
  }

  async goOn(): Promise<SentPage> {
    await this.send();
    return arriveAt(this.page, SentPage);
  }
}
