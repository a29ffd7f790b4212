import type { Page } from "playwright-core";
import type { PageKind, SitePage } from "@/tests/browser/pages/site-page";
import { SafetyPage } from "@/tests/browser/pages/safety-page";
import { makeWish } from "@/tests/browser/support/clinic-door";
import { signIn } from "@/tests/browser/support/colleagues";
import { makePerson } from "@/tests/browser/support/people";
import { loginOf } from "@/tests/browser/support/staff";

/** A page, or a state in which it looks different, and how a visitor comes to it. */
export type Sight = { name: string; kind: PageKind; open: (page: Page) => Promise<SitePage> };

export const onDetails = async (page: Page) => (await SafetyPage.open(page, await makeWish())).goOnWithWish();
export const onCheck = async (page: Page) => (await (await onDetails(page)).fill(makePerson())).goOn();
export const onConfirmed = async (page: Page) => (await onCheck(page)).book();
export const onVisit = async (page: Page) => (await onConfirmed(page)).openVisit();
export const asAdministrator = (page: Page) => signIn(page, loginOf("ADMIN"));
