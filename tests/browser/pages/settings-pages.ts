import { SitePage } from "./site-page";

export class SettingsOverviewPage extends SitePage {
  static readonly route = "/desk/settings";
  static readonly heading = /^Settings$/;
}

export class ClinicSettingsPage extends SitePage {
  static readonly route = "/desk/settings/clinic";
  static readonly heading = /^Clinic$/;
}

export class RulesPage extends SitePage {
  static readonly route = "/desk/settings/rules";
  static readonly heading = /^Rules$/;

  /** What the change in the form would do. */
  async preview(): Promise<this> {
    await this.page.getByRole("button", { name: "See what changes" }).click();
    await this.page.getByRole("heading", { name: "What this changes" }).waitFor();
    return this;
  }
}
