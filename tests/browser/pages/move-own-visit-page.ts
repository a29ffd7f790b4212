import { FormPage } from "./form-page";
import { arriveAt } from "./site-page";
import { VisitPage } from "./visit-page";

export class MoveOwnVisitPage extends FormPage {
  static readonly route = "/visit/[token]/move";
  static readonly heading = /^Reference \S+ Move your visit$/;
  protected readonly buttonText = "Move my visit";

  /** Moves it to the first time that is shown. @returns the new start, as the form sent it, and where that leads */
  async toFirstTime(): Promise<{ start: string; visit: VisitPage }> {
    const time = this.page.getByRole("radio").first();
    await time.check();
    const start = (await time.getAttribute("value")) ?? "";
    await this.send();
    return { start, visit: await arriveAt(this.page, VisitPage) };
  }
}
