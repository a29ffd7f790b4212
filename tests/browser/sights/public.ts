import { AccessibilityPage } from "@/tests/browser/pages/accessibility-page";
import { CancelOwnVisitPage } from "@/tests/browser/pages/cancel-own-visit-page";
import { CheckPage } from "@/tests/browser/pages/check-page";
import { ConfirmedPage } from "@/tests/browser/pages/confirmed-page";
import { ContactPage } from "@/tests/browser/pages/contact-page";
import { DetailsPage } from "@/tests/browser/pages/details-page";
import { MoveOwnVisitPage } from "@/tests/browser/pages/move-own-visit-page";
import { NotFoundPage } from "@/tests/browser/pages/not-found-page";
import { PractitionersPage } from "@/tests/browser/pages/practitioners-page";
import { PrivacyPage } from "@/tests/browser/pages/privacy-page";
import { SafetyPage } from "@/tests/browser/pages/safety-page";
import { SciaticaPage } from "@/tests/browser/pages/sciatica-page";
import { SentPage } from "@/tests/browser/pages/sent-page";
import { goTo } from "@/tests/browser/pages/site-page";
import { onCheck, onConfirmed, onDetails, onVisit, type Sight } from "./sight";
import { StartAgainPage } from "@/tests/browser/pages/start-again-page";
import { TimePage } from "@/tests/browser/pages/time-page";
import { TreatmentPage } from "@/tests/browser/pages/treatment-page";
import { UrgentCarePage } from "@/tests/browser/pages/urgent-care-page";
import { VisitPage } from "@/tests/browser/pages/visit-page";

export const PUBLIC_SIGHTS: Sight[] = [
  { name: "sciatica", kind: SciaticaPage, open: SciaticaPage.open },
  { name: "practitioners", kind: PractitionersPage, open: PractitionersPage.open },
  { name: "contact", kind: ContactPage, open: ContactPage.open },
  { name: "contact-sent", kind: SentPage, open: (page) => goTo(page, "/contact/sent", SentPage) },
  { name: "privacy", kind: PrivacyPage, open: PrivacyPage.open },
  { name: "accessibility", kind: AccessibilityPage, open: AccessibilityPage.open },
  { name: "safety", kind: SafetyPage, open: (page) => SafetyPage.open(page) },
  {
    name: "urgent-care",
    kind: UrgentCarePage,
    open: (page) => goTo(page, "/book/urgent-care", UrgentCarePage),
  },
  { name: "treatment", kind: TreatmentPage, open: async (page) => (await SafetyPage.open(page)).goOn() },
  {
    name: "time",
    kind: TimePage,
    open: async (page) => (await (await SafetyPage.open(page)).goOn()).choose(),
  },
  { name: "details", kind: DetailsPage, open: onDetails },
  { name: "check", kind: CheckPage, open: onCheck },
  { name: "confirmed", kind: ConfirmedPage, open: onConfirmed },
  { name: "visit", kind: VisitPage, open: onVisit },
  {
    name: "visit-move",
    kind: MoveOwnVisitPage,
    open: async (page) => goTo(page, `${(await onVisit(page)).path}/move`, MoveOwnVisitPage),
  },
  {
    name: "visit-cancel",
    kind: CancelOwnVisitPage,
    open: async (page) => goTo(page, `${(await onVisit(page)).path}/cancel`, CancelOwnVisitPage),
  },
  {
    name: "start-again",
    kind: StartAgainPage,
    open: (page) => goTo(page, `/book/${crypto.randomUUID()}/time`, StartAgainPage),
  },
  { name: "not-found", kind: NotFoundPage, open: (page) => goTo(page, "/nowhere", NotFoundPage) },
];
