import type { Page } from "playwright-core";
import { EditPractitionerPage } from "@/tests/browser/pages/edit-practitioner-page";
import { EditRoomPage } from "@/tests/browser/pages/edit-room-page";
import { EditTreatmentPage } from "@/tests/browser/pages/edit-treatment-page";
import { NewPractitionerPage } from "@/tests/browser/pages/new-practitioner-page";
import { NewRoomPage } from "@/tests/browser/pages/new-room-page";
import { NewTreatmentPage } from "@/tests/browser/pages/new-treatment-page";
import { PractitionerListPage } from "@/tests/browser/pages/practitioner-list-page";
import { RoomListPage } from "@/tests/browser/pages/room-list-page";
import { arriveAt, goTo, type PageKind, type SitePage } from "@/tests/browser/pages/site-page";
import { TextsPage } from "@/tests/browser/pages/texts-page";
import { TreatmentListPage } from "@/tests/browser/pages/treatment-list-page";
import { asAdministrator, type Sight } from "./sight";

const at = (address: string, Kind: PageKind) => async (page: Page) =>
  goTo((await asAdministrator(page)).page, address, Kind);

/** By the first link of its list. */
const first = (list: PageKind, Kind: PageKind) => async (page: Page) => {
  const here: SitePage = await at(list.route, list)(page);
  await here.page.getByRole("heading", { level: 2 }).getByRole("link").first().click();
  return arriveAt(page, Kind);
};

/** What the clinic is made of, and its own words. */
export const CATALOGUE_SIGHTS: Sight[] = [
  { name: "treatments", kind: TreatmentListPage, open: at(TreatmentListPage.route, TreatmentListPage) },
  { name: "treatment-new", kind: NewTreatmentPage, open: at(NewTreatmentPage.route, NewTreatmentPage) },
  { name: "treatment-edit", kind: EditTreatmentPage, open: first(TreatmentListPage, EditTreatmentPage) },
  {
    name: "practitioner-list",
    kind: PractitionerListPage,
    open: at(PractitionerListPage.route, PractitionerListPage),
  },
  {
    name: "practitioner-new",
    kind: NewPractitionerPage,
    open: at(NewPractitionerPage.route, NewPractitionerPage),
  },
  {
    name: "practitioner-edit",
    kind: EditPractitionerPage,
    open: first(PractitionerListPage, EditPractitionerPage),
  },
  { name: "rooms", kind: RoomListPage, open: at(RoomListPage.route, RoomListPage) },
  { name: "room-new", kind: NewRoomPage, open: at(NewRoomPage.route, NewRoomPage) },
  { name: "room-edit", kind: EditRoomPage, open: first(RoomListPage, EditRoomPage) },
  { name: "texts", kind: TextsPage, open: at(TextsPage.route, TextsPage) },
];
