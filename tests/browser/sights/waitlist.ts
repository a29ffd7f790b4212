import { DeskWaitlistPage } from "@/tests/browser/pages/desk-waitlist-page";
import { EarlierPage } from "@/tests/browser/pages/earlier-page";
import { PlacePage } from "@/tests/browser/pages/place-page";
import { SafetyPage } from "@/tests/browser/pages/safety-page";
import { goTo } from "@/tests/browser/pages/site-page";
import { JoinedPage, WaiterPage, WishPage } from "@/tests/browser/pages/waiter-page";
import { WaitlistSafetyPage } from "@/tests/browser/pages/waitlist-safety-page";
import { makePerson } from "@/tests/browser/support/people";
import { openOffer, waitingForAny, waitingForEarlier } from "@/tests/browser/support/places";
import type { Page } from "playwright-core";
import { asAdministrator, onVisit, type Sight } from "./sight";

const onWaiter = async (page: Page) =>
  (await (await (await SafetyPage.open(page)).goOn()).choose()).joinWaitlist();
const onWish = async (page: Page) => (await onWaiter(page)).goOnAs(makePerson());
const onOffer = async (page: Page) => openOffer(page, (await waitingForEarlier(page)).person, 3);

/** What patients see of the waitlist. Times are offered around the clock (sights/for-patients.test.ts). */
export const WAITLIST_SIGHTS: Sight[] = [
  { name: "waitlist-who", kind: WaiterPage, open: onWaiter },
  { name: "waitlist-wish", kind: WishPage, open: onWish },
  { name: "waitlist-joined", kind: JoinedPage, open: async (page) => (await onWish(page)).join() },
  {
    name: "waitlist-earlier",
    kind: EarlierPage,
    open: async (page) => goTo(page, `${(await onVisit(page)).path}/earlier`, EarlierPage),
  },
  { name: "waitlist-offer", kind: PlacePage, open: onOffer },
  { name: "waitlist-declined", kind: PlacePage, open: async (page) => (await onOffer(page)).decline() },
  {
    name: "waitlist-safety",
    kind: WaitlistSafetyPage,
    open: async (page) => (await openOffer(page, await waitingForAny(page), 2)).wantTime(),
  },
];

export const DESK_WAITLIST_SIGHTS: Sight[] = [
  {
    name: "desk-waitlist",
    kind: DeskWaitlistPage,
    open: async (page) => {
      await waitingForEarlier(page);
      return goTo((await asAdministrator(page)).page, "/desk/waitlist", DeskWaitlistPage);
    },
  },
];
