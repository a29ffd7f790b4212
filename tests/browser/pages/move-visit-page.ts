import { DeskPage } from "./desk-page";
import { SitePage, arriveAt } from "./site-page";

/** Another time, person, room or length for a visit. */
export class MoveVisitPage extends SitePage {
  static readonly route = "/desk/visits/[bookingId]/move";
  static readonly heading = /Move the visit of \S/;

  /** Moves it to what the page shows, and tells the patient. */
  async move(): Promise<DeskPage> {
    await this.page.getByRole("radio", { name: /^Yes, by mail/ }).check();
    await this.page.getByRole("button", { name: "Move the visit" }).click();
    return arriveAt(this.page, DeskPage);
  }
}
