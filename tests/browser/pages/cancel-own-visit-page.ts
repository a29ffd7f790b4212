import { SitePage, arriveAt } from "./site-page";
import { VisitPage } from "./visit-page";

export class CancelOwnVisitPage extends SitePage {
  static readonly route = "/visit/[token]/cancel";
  static readonly heading = /^Reference \S+ Cancel your visit\?$/;

  async cancel(): Promise<VisitPage> {
    await this.page.getByRole("button", { name: "Cancel this visit" }).click();
    return arriveAt(this.page, VisitPage);
  }
}
