import { FormPage } from "./form-page";

/** Takes time out of booking. */
export class BlockPage extends FormPage {
  static readonly route = "/desk/block";
  static readonly heading = /^Block time$/;
  protected readonly buttonText = "Block this time";

  /** Blocks the whole clinic's early morning on a day, when nobody is there. */
  async blockEarly(date: string): Promise<void> {
    await this.page.getByRole("radio", { name: "Meeting" }).check();
    await this.page.getByRole("checkbox", { name: "The whole clinic" }).check();
    for (const [name, value] of [
      ["fromDate", date],
      ["fromTime", "05:00"],
      ["untilTime", "05:30"],
    ] as const) {
      await this.field(name).fill(value);
    }
    await this.send();
    await this.page.waitForURL(({ pathname }) => pathname === "/desk");
  }
}
