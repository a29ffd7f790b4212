import { ImportedFilePage } from "./imported-file-page";
import { arriveAt, SitePage } from "./site-page";

type FilePayload = { name: string; mimeType: string; buffer: Buffer };

const csv = (content: string): FilePayload => ({
  ...{ name: "clients.csv", mimeType: "text/csv" },
  buffer: Buffer.from(content),
});

export class ImportPage extends SitePage {
  static readonly route = "/desk/settings/data/import";
  static readonly heading = /^Bring data in$/;

  async send(content: string, kind: "Patients" | "Visits" = "Patients"): Promise<ImportedFilePage> {
    await this.choose(csv(content), kind);
    return arriveAt(this.page, ImportedFilePage);
  }

  async sendInVain(content: string): Promise<ImportPage> {
    await this.choose(csv(content), "Patients");
    await this.notice("Nothing was kept").waitFor();
    return arriveAt(this.page, ImportPage);
  }

  /** @returns what the page says that comes instead. `path` names the file: it may be larger than memory wants it */
  async sendTooLarge(path: string): Promise<string> {
    await this.choose(path, "Patients");
    await this.page.getByRole("heading", { name: "too large" }).waitFor();
    return this.page.getByRole("main").innerText();
  }

  private async choose(file: FilePayload | string, kind: string): Promise<void> {
    await this.page.getByRole("radio", { name: new RegExp(`^${kind}`) }).check();
    await this.page.getByLabel("The file").setInputFiles(file);
    await this.page.getByRole("button", { name: "Send the file" }).click();
  }
}
