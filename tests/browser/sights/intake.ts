import type { Page } from "playwright-core";
import { DeskIntakePage } from "@/tests/browser/pages/desk-intake-page";
import { PreparePage } from "@/tests/browser/pages/prepare-page";
import { QuestionPage } from "@/tests/browser/pages/question-page";
import { SafetyAgainPage } from "@/tests/browser/pages/safety-again-page";
import { arriveAt, goTo } from "@/tests/browser/pages/site-page";
import { bookingOf, onQuestion } from "@/tests/browser/support/intakes";
import { asAdministrator, onVisit, type Sight } from "./sight";

const question = (id: string): Sight => ({
  name: `prepare-${id}`,
  kind: QuestionPage,
  open: (page) => onQuestion(page, id),
});

async function onOverview(page: Page) {
  const first = await onQuestion(page, "leg-pain");
  await first.choosePain(3, 8);
  await first.goOn();
  return goTo(page, first.address.pathname.replace(/\/[^/]+$/, ""), PreparePage);
}

async function onSafetyAgain(page: Page) {
  const side = await onQuestion(page, "side");
  await page.getByLabel("Both legs").check();
  await side.goOn();
  return arriveAt(page, SafetyAgainPage);
}

async function onDeskIntake(page: Page) {
  const where = await onQuestion(page, "where");
  await page.getByLabel("Buttock, left").check();
  await page.getByLabel("Back of the thigh, left").check();
  await where.goOn();
  await goTo(page, where.address.pathname.replace(/[^/]+$/, "precautions"), QuestionPage);
  await page.getByLabel("Medicine that thins the blood").check();
  await page.getByLabel("A bleeding disorder").check();
  await new QuestionPage(page).goOn();
  const bookingId = await bookingOf(page);
  await asAdministrator(page);
  return goTo(page, `/desk/visits/${bookingId}/intake`, DeskIntakePage);
}

export const INTAKE_SIGHTS: Sight[] = [
  {
    name: "prepare",
    kind: PreparePage,
    open: async (page) => goTo(page, `${(await onVisit(page)).path}/prepare`, PreparePage),
  },
  { name: "prepare-begun", kind: PreparePage, open: onOverview },
  ...["leg-pain", "nerves", "where", "precautions", "positions", "consent"].map(question),
  { name: "prepare-safety", kind: SafetyAgainPage, open: onSafetyAgain },
  { name: "desk-intake", kind: DeskIntakePage, open: onDeskIntake },
];
