import type { Person } from "@/tests/browser/support/people";
import { CheckPage } from "./check-page";
import { FormPage } from "./form-page";
import { arriveAt } from "./site-page";

export class DetailsPage extends FormPage {
  static readonly route = "/book/[draftId]/details";
  static readonly heading = /^Step 4 of 5 How do we reach you\?$/;
  protected readonly buttonText = "Continue";

  get draftId(): string {
    return this.address.pathname.split("/")[2] ?? "";
  }

  async fill(person: Partial<Person>): Promise<this> {
    await this.page.getByRole("radio", { name: "Me", exact: true }).check();
    for (const [label, text] of [
      ["Full name of the person who comes", person.name],
      ["Email address", person.email],
      ["Phone number", person.phone],
    ] as const) {
      if (text !== undefined) await this.page.getByRole("textbox", { name: label }).fill(text);
    }
    return this;
  }

  async fillForSomeoneElse(person: Person, bookedBy: string): Promise<this> {
    await this.fill(person);
    await this.page.getByRole("radio", { name: "Someone else" }).check();
    await this.page.getByRole("textbox", { name: "Your own full name" }).fill(bookedBy);
    return this;
  }

  async goOn(): Promise<CheckPage> {
    await this.send();
    return arriveAt(this.page, CheckPage);
  }
}
