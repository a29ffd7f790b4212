import { ProgramsPage } from "@/tests/browser/pages/programs-page";
import { goTo } from "@/tests/browser/pages/site-page";
import { asAdministrator, type Sight } from "./sight";

export const PROGRAM_SIGHTS: Sight[] = [
  {
    name: "programs",
    kind: ProgramsPage,
    open: async (page) => goTo((await asAdministrator(page)).page, ProgramsPage.route, ProgramsPage),
  },
  {
    name: "programs-link-made",
    kind: ProgramsPage,
    open: async (page) => {
      const programs = await goTo((await asAdministrator(page)).page, ProgramsPage.route, ProgramsPage);
      await programs.makeCalendarLink();
      return programs;
    },
  },
];
