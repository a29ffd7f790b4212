import { ReportsPage } from "@/tests/browser/pages/reports-page";
import { goTo } from "@/tests/browser/pages/site-page";
import { asAdministrator, type Sight } from "./sight";

export const REPORTS_SIGHTS: Sight[] = [
  {
    name: "reports",
    kind: ReportsPage,
    open: async (page) => goTo((await asAdministrator(page)).page, "/desk/reports", ReportsPage),
  },
  {
    name: "reports-wrong-days",
    kind: ReportsPage,
    open: async (page) =>
      goTo((await asAdministrator(page)).page, "/desk/reports?from=2026-11-30&to=2026-11-01", ReportsPage),
  },
];
