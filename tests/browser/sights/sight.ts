import type { Cookie, Page } from "playwright-core";
import { DeskPage } from "@/tests/browser/pages/desk-page";
import { goTo, type PageKind, type SitePage } from "@/tests/browser/pages/site-page";
import { SafetyPage } from "@/tests/browser/pages/safety-page";
import { VisitPage } from "@/tests/browser/pages/visit-page";
import { bookByProgram, makeWish } from "@/tests/browser/support/clinic-door";
import { signIn } from "@/tests/browser/support/colleagues";
import { makePerson } from "@/tests/browser/support/people";
import { loginOf } from "@/tests/browser/support/staff";

/** A page, or a state in which it looks different, and how a visitor comes to it. */
export type Sight = { name: string; kind: PageKind; open: (page: Page) => Promise<SitePage> };

export const onDetails = async (page: Page) => (await SafetyPage.open(page, await makeWish())).goOnWithWish();
export const onCheck = async (page: Page) => (await (await onDetails(page)).fill(makePerson())).goOn();
export const onConfirmed = async (page: Page) => (await onCheck(page)).book();
export const onVisit = async (page: Page) => goTo(page, await bookByProgram(await makeWish()), VisitPage);

let session: Cookie[] | undefined;

/** Signed in at the desk: once for a whole file, because how that is done is looked at elsewhere. */
export async function asAdministrator(page: Page): Promise<DeskPage> {
  const context = page.context();
  if (!session) {
    const desk = await signIn(page, loginOf("ADMIN"));
    session = await context.cookies();
    return desk;
  }
  await context.addCookies(session);
  return goTo(page, "/desk", DeskPage);
}
