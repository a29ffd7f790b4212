import type { Page } from "playwright-core";
import { weekOf } from "@/lib/domain/calendar";
import { addDays } from "@/lib/domain/clinic-time";
import { makeBlock, pathOfVisitAhead, whyNotVisitAhead } from "@/tests/browser/support/desk-visits";
import { BlockPage } from "@/tests/browser/pages/block-page";
import { BlockedTimePage } from "@/tests/browser/pages/blocked-time-page";
import { CallPage } from "@/tests/browser/pages/call-page";
import { CancelVisitPage } from "@/tests/browser/pages/cancel-visit-page";
import { CardPage } from "@/tests/browser/pages/card-page";
import { DaySheetPage } from "@/tests/browser/pages/day-sheet-page";
import { DeskPage } from "@/tests/browser/pages/desk-page";
import { DeskVisitPage } from "@/tests/browser/pages/desk-visit-page";
import { EditPatientPage } from "@/tests/browser/pages/edit-patient-page";
import { JoinPage } from "@/tests/browser/pages/join-page";
import { MoveVisitPage } from "@/tests/browser/pages/move-visit-page";
import { MessagesPage } from "@/tests/browser/pages/messages-page";
import { MonthPage } from "@/tests/browser/pages/month-page";
import { PatientPage } from "@/tests/browser/pages/patient-page";
import { PatientsPage } from "@/tests/browser/pages/patients-page";
import { goTo, type PageKind, type SitePage } from "@/tests/browser/pages/site-page";
import { asAdministrator, type Sight } from "./sight";
import { WeekPage } from "@/tests/browser/pages/week-page";
import { WhyPage } from "@/tests/browser/pages/why-page";

const onPatient = async (page: Page, name = "Grace Ouellette") =>
  (await PatientsPage.find((await asAdministrator(page)).page, name)).open(name);
const onJoin = async (page: Page) => {
  const { id } = await onPatient(page, "Theo Ouellette");
  return (await (await PatientsPage.find(page, "Grace Ouellette")).open("Grace Ouellette")).previewJoining(
    id,
  );
};
const ofVisitAhead = async <Kind extends SitePage>(page: Page, way: string, kind: PageKind<Kind>) => {
  await asAdministrator(page);
  return goTo(page, (await pathOfVisitAhead()) + way, kind);
};

/** A Tuesday within a week: the demonstration clinic has visits then. */
const WORKDAY = weekOf(addDays(new Date().toISOString().slice(0, 10), 6))[1] ?? "";

export const DESK_SIGHTS: Sight[] = [
  {
    name: "patients",
    kind: PatientsPage,
    open: async (page) => PatientsPage.find((await asAdministrator(page)).page, "ouelette"),
  },
  { name: "patient", kind: PatientPage, open: (page) => onPatient(page) },
  { name: "patient-edit", kind: EditPatientPage, open: async (page) => (await onPatient(page)).change() },
  { name: "patient-join", kind: JoinPage, open: (page) => onJoin(page) },
  {
    name: "messages",
    kind: MessagesPage,
    open: async (page) => goTo((await asAdministrator(page)).page, "/desk/messages", MessagesPage),
  },
  { name: "desk", kind: DeskPage, open: asAdministrator },
  {
    name: "desk-full",
    kind: DeskPage,
    open: async (page) => (await asAdministrator(page)).at(WORKDAY),
  },
  {
    name: "week",
    kind: WeekPage,
    open: async (page) => goTo((await asAdministrator(page)).page, `/desk/week?date=${WORKDAY}`, WeekPage),
  },
  {
    name: "month",
    kind: MonthPage,
    open: async (page) => goTo((await asAdministrator(page)).page, "/desk/month", MonthPage),
  },
  {
    name: "day-sheet",
    kind: DaySheetPage,
    open: async (page) =>
      goTo((await asAdministrator(page)).page, `/desk/day-sheet?date=${WORKDAY}`, DaySheetPage),
  },
  { name: "call", kind: CallPage, open: async (page) => CallPage.open((await asAdministrator(page)).page) },
  { name: "desk-visit", kind: DeskVisitPage, open: (page) => ofVisitAhead(page, "", DeskVisitPage) },
  {
    name: "desk-visit-move",
    kind: MoveVisitPage,
    open: (page) => ofVisitAhead(page, "/move", MoveVisitPage),
  },
  {
    name: "desk-visit-move-closed",
    kind: MoveVisitPage,
    open: (page) => ofVisitAhead(page, "/move?time=03:00", MoveVisitPage),
  },
  {
    name: "desk-visit-cancel",
    kind: CancelVisitPage,
    open: (page) => ofVisitAhead(page, "/cancel", CancelVisitPage),
  },
  { name: "desk-visit-card", kind: CardPage, open: (page) => ofVisitAhead(page, "/card", CardPage) },
  {
    name: "desk-block",
    kind: BlockPage,
    open: async (page) => goTo((await asAdministrator(page)).page, "/desk/block", BlockPage),
  },
  {
    name: "desk-blocked",
    kind: BlockedTimePage,
    open: async (page) => {
      await asAdministrator(page);
      return goTo(page, await makeBlock(page), BlockedTimePage);
    },
  },
  {
    name: "desk-why",
    kind: WhyPage,
    open: async (page) => goTo((await asAdministrator(page)).page, await whyNotVisitAhead(), WhyPage),
  },
];
