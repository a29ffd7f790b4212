import type { Page } from "playwright-core";
import { AskedMovePage } from "@/tests/browser/pages/asked-move-page";
import { ClosingPage } from "@/tests/browser/pages/closing-page";
import { goTo } from "@/tests/browser/pages/site-page";
import { bookByProgram } from "@/tests/browser/support/clinic-door";
import { closedDay, openQuestion } from "@/tests/browser/support/closed-days";
import { asAdministrator, type Sight } from "./sight";

async function asked(page: Page) {
  const { person, path, closing } = await closedDay((await asAdministrator(page)).page);
  return { path, closing: await (await closing.tickOnly(person.name)).ask() };
}

const onQuestion = async (page: Page) => openQuestion(page, (await asked(page)).path);

/** What a patient sees whom the clinic asks to move. */
export const ASKED_SIGHTS: Sight[] = [
  { name: "visit-asked", kind: AskedMovePage, open: onQuestion },
  {
    name: "visit-asked-gone",
    kind: AskedMovePage,
    open: async (page) => {
      const question = await onQuestion(page);
      await bookByProgram({ treatment: "follow-up", ...(await question.suggestion()) });
      return question.takeInVain();
    },
  },
];

export const CLOSING_SIGHTS: Sight[] = [
  {
    name: "closing-first",
    kind: ClosingPage,
    open: async (page) => goTo((await asAdministrator(page)).page, "/desk/closing", ClosingPage),
  },
  {
    name: "closing",
    kind: ClosingPage,
    open: async (page) => (await closedDay((await asAdministrator(page)).page)).closing,
  },
  { name: "closing-asked", kind: ClosingPage, open: async (page) => (await asked(page)).closing },
];
