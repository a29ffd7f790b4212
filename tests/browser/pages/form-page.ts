import type { Locator } from "playwright-core";
import { expectNoBarriers } from "@/tests/browser/support/barriers";
import { SitePage } from "./site-page";

/** A page with one form on it. */
export abstract class FormPage extends SitePage {
  protected abstract readonly buttonText: string;

  get button(): Locator {
    return this.page.locator("main form").getByRole("button");
  }

  get problems(): Locator {
    return this.page.getByRole("region", { name: "There is a problem" });
  }

  field(name: string): Locator {
    return this.page.locator(`[name="${name}"]`);
  }

  send(): Promise<void> {
    return this.page.getByRole("button", { name: this.buttonText }).click();
  }

  /** Sends the form and waits until it comes back with what is wrong. */
  async sendInVain(): Promise<this> {
    await this.send();
    await this.problems.waitFor();
    await expectNoBarriers(this.page);
    return this;
  }

  /** What stands beside a field that was refused. */
  async faultOf(name: string): Promise<string> {
    return (await this.page.locator(`#${name}-error`).innerText()).replace(/^Error:\s*/, "").trim();
  }

  /** What the form holds, by field name. */
  async typed(): Promise<Record<string, FormDataEntryValue>> {
    return this.page
      .locator("main form")
      .evaluate((form: HTMLFormElement) =>
        Object.fromEntries([...new FormData(form)].filter(([name]) => !name.startsWith("$"))),
      );
  }

  /** What stands in the fields that people see, whether or not it would be sent. */
  async kept(): Promise<Record<string, string>> {
    const fields = this.page.locator("main form :is(input, textarea):not([type=hidden])");
    return fields.evaluateAll((inputs: HTMLInputElement[]) =>
      Object.fromEntries(
        inputs.flatMap(({ type, checked, name, value }) =>
          type === "radio" && !checked ? [] : [[name, value]],
        ),
      ),
    );
  }

  /** Sends what no browser's field would hold: line ends, NUL, a value that was never on offer. */
  async forge(name: string, value: string): Promise<this> {
    await this.field(name)
      .first()
      .evaluate((field: HTMLInputElement, forged) => {
        const form = field.form;
        for (const other of form?.querySelectorAll<HTMLInputElement>(`[name="${field.name}"]`) ?? []) {
          other.disabled = true;
        }
        const smuggled = document.createElement("input");
        Object.assign(smuggled, { type: "hidden", name: field.name, value: forged });
        form?.append(smuggled);
      }, value);
    return this;
  }

  /** Sends a field more often than the form has it. */
  async repeat(name: string, value: string): Promise<this> {
    await this.page.locator("main form").evaluate(
      (form: HTMLFormElement, more) => {
        form.append(Object.assign(document.createElement("input"), { type: "hidden", ...more }));
      },
      { name, value },
    );
    return this;
  }

  /** Sends the form without a field. */
  async leaveOut(name: string): Promise<this> {
    await this.page.locator("main form").evaluate((form: HTMLFormElement, gone) => {
      for (const one of form.querySelectorAll<HTMLInputElement>(`[name="${gone}"]`)) one.disabled = true;
    }, name);
    return this;
  }
}
