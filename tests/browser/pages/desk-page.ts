import type { Locator } from "playwright-core";
import { arriveAt, goTo, SitePage } from "./site-page";
import { UnlockPage } from "./unlock-page";

/** The day: where everyone of the staff begins. */
export class DeskPage extends SitePage {
  static readonly route = "/desk";
  /** "Tuesday, December 1, 2026" */
  static readonly heading = /^\w+day, \w+ \d+, \d{4}$/;

  /** @param date "2026-12-01" */
  at(date: string): Promise<DeskPage> {
    return goTo(this.page, `/desk?date=${date}`, DeskPage);
  }

  /** The card of a patient's visit. */
  card(patientName: string): Locator {
    return this.page.getByRole("group", { name: patientName });
  }

  /** What takes the keys: the patient's name on the card. */
  cardName(patientName: string): Locator {
    return this.card(patientName).getByRole("link", { name: patientName, exact: true });
  }

  /** A half hour of a practitioner, by its start and the practitioner's slug, whatever lies over it. */
  halfHour(start: string, practitioner: string): Locator {
    return this.page.locator(
      `td[data-practitioner="${practitioner}"][data-row-start="${Date.parse(start)}"]`,
    );
  }

  /** Takes the newest change back, and waits for the page to say so. */
  async undo(): Promise<void> {
    await this.page
      .getByRole("region", { name: "What you changed just now" })
      .getByRole("button")
      .first()
      .click();
    await this.page.waitForURL(/note=undone/);
  }

  async lock(): Promise<UnlockPage> {
    await this.page.getByRole("banner").getByRole("button", { name: "Lock" }).click();
    return arriveAt(this.page, UnlockPage);
  }
}
