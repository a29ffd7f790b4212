import type { Page } from "playwright-core";
import {
  ClosedDaysPage,
  HoursPage,
  MisfitsPage,
  openHours,
  WeekHoursPage,
} from "@/tests/browser/pages/hours-pages";
import { goTo, type PageKind } from "@/tests/browser/pages/site-page";
import { asAdministrator, type Sight } from "./sight";

const on = (kind: PageKind) => async (page: Page) =>
  goTo((await asAdministrator(page)).page, kind.route, kind);
const onWeek = async (page: Page) =>
  (await openHours((await asAdministrator(page)).page)).openWeek("Hannah Lindqvist");

export const HOURS_SIGHTS: Sight[] = [
  { name: "hours", kind: HoursPage, open: on(HoursPage) },
  { name: "hours-week", kind: WeekHoursPage, open: onWeek },
  { name: "hours-week-preview", kind: WeekHoursPage, open: async (page) => (await onWeek(page)).preview() },
  { name: "closed-days", kind: ClosedDaysPage, open: on(ClosedDaysPage) },
  { name: "misfits", kind: MisfitsPage, open: on(MisfitsPage) },
];
