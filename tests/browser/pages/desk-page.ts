import type { Locator } from "playwright-core";
import { expectNoBarriers } from "@/tests/browser/support/barriers";
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

  /** @param button "Arrived", as it stands on the card */
  async press(button: string, patientName: string): Promise<void> {
    await this.card(patientName)
      .getByRole("button", { name: `${button}: ${patientName}` })
      .click();
  }

  /** Opens the card's small menu. */
  async openMenu(patientName: string): Promise<void> {
    await this.card(patientName).getByText(`More for ${patientName}`).click();
    await expectNoBarriers(this.page);
  }

  /** A half hour of a practitioner with something free in it: the link that leads to booking. */
  freeTime(time: string, practitioner: string): Locator {
    return this.page.getByRole("link", { name: `+ ${time}, book with ${practitioner}` });
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

  /** "Not connected since 10:42 AM." */
  connectionLost(): Locator {
    return this.page.getByRole("alert").getByText(/^Not connected since/);
  }

  async lock(): Promise<UnlockPage> {
    await this.page.getByRole("banner").getByRole("button", { name: "Lock" }).click();
    return arriveAt(this.page, UnlockPage);
  }
}
