import type { Page } from "playwright-core";
import { PreparePage } from "@/tests/browser/pages/prepare-page";
import { QuestionPage } from "@/tests/browser/pages/question-page";
import { goTo } from "@/tests/browser/pages/site-page";
import { onVisit } from "@/tests/browser/sights/sight";

export const BORN = "1980-05-31";

/** A new visit whose answers are open in this browser. @returns the first question */
export async function beginIntake(page: Page): Promise<QuestionPage> {
  const { path } = await onVisit(page);
  return (await goTo(page, `${path}/prepare`, PreparePage)).open(BORN);
}

/** The same, at a question of its own. */
export async function onQuestion(page: Page, id: string): Promise<QuestionPage> {
  const { address } = await beginIntake(page);
  return goTo(page, address.pathname.replace(/[^/]+$/, id), QuestionPage);
}

/** The visit whose answers this browser has open. */
export async function bookingOf(page: Page): Promise<string> {
  const cookies = await page.context().cookies();
  const name = cookies.map((cookie) => cookie.name).find((one) => one.startsWith("intake-"));
  if (!name) throw new Error("no answers are open in this browser");
  return name.slice("intake-".length);
}
