import { FormPage } from "./form-page";
import { SentPage } from "./sent-page";
import { arriveAt } from "./site-page";

export class UrgentCarePage extends FormPage {
  static readonly route = "/book/urgent-care";
  static readonly heading = /^Please get medical care now$/;
  protected readonly buttonText = "Ask us to call you";

  async askForCall(person: { name: string; phone: string }): Promise<SentPage> {
    await this.page.getByRole("textbox", { name: "Your name" }).fill(person.name);
    await this.page.getByRole("textbox", { name: "Phone number" }).fill(person.phone);
    await this.send();
    return arriveAt(this.page, SentPage);
  }
}
