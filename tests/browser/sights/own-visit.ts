import type { Page } from "playwright-core";
import { VisitPage } from "@/tests/browser/pages/visit-page";
import { bringNear } from "@/tests/browser/support/own-visits";
import { onVisit, type Sight } from "./sight";

const hoursBefore = (hours: number) => async (page: Page) => {
  const visit = await onVisit(page);
  await bringNear(visit, hours);
  return visit;
};

/** A patient's own visit in the states in which its page looks different. */
export const OWN_VISIT_SIGHTS: Sight[] = [
  { name: "visit-near", kind: VisitPage, open: hoursBefore(30) },
  { name: "visit-past-cut-off", kind: VisitPage, open: hoursBefore(3) },
  {
    name: "visit-confirmed",
    kind: VisitPage,
    open: async (page) => (await hoursBefore(30)(page)).sayComing(),
  },
  {
    name: "visit-cannot-come",
    kind: VisitPage,
    open: async (page) => (await hoursBefore(3)(page)).sayCannotCome(),
  },
];
