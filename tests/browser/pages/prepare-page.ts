import { FormPage } from "./form-page";
import { QuestionPage } from "./question-page";
import { arriveAt } from "./site-page";

export class PreparePage extends FormPage {
  static readonly route = "/visit/[token]/prepare";
  static readonly heading = /(Prepare for your visit|Thank you, that is all)$/;
  protected readonly buttonText = "Begin";

  /** @param born "1980-05-31" */
  async nameBirthDate(born: string): Promise<void> {
    const [year = "", month = "", day = ""] = born.split("-");
    await this.field("month").fill(month);
    await this.field("day").fill(day);
    await this.field("year").fill(year);
    await this.page.getByRole("button", { name: /^(Begin|Open my answers)$/ }).click();
  }

  async open(born: string): Promise<QuestionPage> {
    await this.nameBirthDate(born);
    return arriveAt(this.page, QuestionPage);
  }

  async goOn(): Promise<QuestionPage> {
    await this.page.getByRole("link", { name: "Go on" }).click();
    return arriveAt(this.page, QuestionPage);
  }
}
