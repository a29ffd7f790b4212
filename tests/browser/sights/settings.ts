import type { Page } from "playwright-core";
import { ClinicSettingsPage, RulesPage, SettingsOverviewPage } from "@/tests/browser/pages/settings-pages";
import { goTo } from "@/tests/browser/pages/site-page";
import { asAdministrator, type Sight } from "./sight";

const onRules = async (page: Page) =>
  goTo((await asAdministrator(page)).page, "/desk/settings/rules", RulesPage);

export const SETTINGS_SIGHTS: Sight[] = [
  {
    name: "settings",
    kind: SettingsOverviewPage,
    open: async (page) => goTo((await asAdministrator(page)).page, "/desk/settings", SettingsOverviewPage),
  },
  {
    name: "settings-clinic",
    kind: ClinicSettingsPage,
    open: async (page) =>
      goTo((await asAdministrator(page)).page, "/desk/settings/clinic", ClinicSettingsPage),
  },
  { name: "settings-rules", kind: RulesPage, open: onRules },
  {
    name: "settings-rules-preview",
    kind: RulesPage,
    open: async (page) => {
      const rules = await onRules(page);
      await page.getByRole("textbox", { name: "How many days ahead can be booked" }).fill("14");
      return rules.preview();
    },
  },
];
