import { expectNoBarriers } from "@/tests/browser/support/barriers";
import { SitePage } from "./site-page";

/** A worker looks for work at once, and has other work too. */
const PATIENCE_MS = 45_000;

export class ImportedFilePage extends SitePage {
  static readonly route = "/desk/settings/data/import/[importId]";
  static readonly heading = /^Bring (patients|visits) in$/;

  column(field: string) {
    return this.page.getByLabel(field, { exact: true });
  }

  row(number: number) {
    return this.page.getByRole("row").filter({
      has: this.page.getByRole("rowheader", { name: String(number), exact: true }),
    });
  }

  async check(): Promise<this> {
    await this.page.getByRole("button", { name: "Check the rows" }).click();
    await this.text(/can be imported\./).waitFor({ timeout: PATIENCE_MS });
    await expectNoBarriers(this.page);
    return this;
  }

  async import(words: string): Promise<this> {
    await this.page.getByRole("button", { name: `Import ${words}` }).click();
    await this.notice(`${words} imported.`).waitFor({ timeout: PATIENCE_MS });
    await expectNoBarriers(this.page);
    return this;
  }

  async faultsAsCsv(): Promise<string> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.getByRole("link", { name: /^Download all/ }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString();
  }
}
