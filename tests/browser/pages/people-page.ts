import { expectNoBarriers } from "@/tests/browser/support/barriers";
import type { Person } from "@/tests/browser/support/people";
import { SitePage } from "./site-page";

export class PeoplePage extends SitePage {
  static readonly route = "/desk/settings/people";
  static readonly heading = /^People$/;

  async invite({ name, email }: Pick<Person, "name" | "email">): Promise<this> {
    await this.page.getByRole("textbox", { name: "Name" }).fill(name);
    await this.page.getByRole("textbox", { name: "Email address" }).fill(email);
    await this.page.getByRole("radio", { name: /^Front desk/ }).check();
    await this.page.getByRole("button", { name: "Send the invitation" }).click();
    await this.notice("An invitation is on its way.").waitFor();
    await expectNoBarriers(this.page);
    return this;
  }
}
