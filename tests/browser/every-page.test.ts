import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Page } from "playwright-core";
import { weekOf } from "@/lib/domain/calendar";
import { addDays } from "@/lib/domain/clinic-time";
import { expectNoBarriers } from "./support/barriers";
import { beginSecondFactor, newColleague, openInvitation, signIn } from "./support/colleagues";
import { makeBlock, pathOfVisitAhead, whyNotVisitAhead } from "./support/desk-visits";
import { makePerson } from "./support/people";
import { loginOf } from "./support/staff";
import { visitors } from "./support/visitors";
import { AccessibilityPage } from "./pages/accessibility-page";
import { BlockPage } from "./pages/block-page";
import { BlockedTimePage } from "./pages/blocked-time-page";
import { CallPage } from "./pages/call-page";
import { CancelOwnVisitPage } from "./pages/cancel-own-visit-page";
import { CancelVisitPage } from "./pages/cancel-visit-page";
import { CardPage } from "./pages/card-page";
import { CheckPage } from "./pages/check-page";
import { CodePage } from "./pages/code-page";
import { ConfirmedPage } from "./pages/confirmed-page";
import { ContactPage } from "./pages/contact-page";
import { DaySheetPage } from "./pages/day-sheet-page";
import { DeskPage } from "./pages/desk-page";
import { DeskVisitPage } from "./pages/desk-visit-page";
import { DetailsPage } from "./pages/details-page";
import { EditPatientPage } from "./pages/edit-patient-page";
import { ForgottenPage } from "./pages/forgotten-page";
import { JoinPage } from "./pages/join-page";
import { LinkPage } from "./pages/link-page";
import { LinkSentPage } from "./pages/link-sent-page";
import { MoveOwnVisitPage } from "./pages/move-own-visit-page";
import { MoveVisitPage } from "./pages/move-visit-page";
import { MessagesPage } from "./pages/messages-page";
import { MonthPage } from "./pages/month-page";
import { NotFoundPage } from "./pages/not-found-page";
import { NothingHerePage } from "./pages/nothing-here-page";
import { NotYoursPage } from "./pages/not-yours-page";
import { PatientPage } from "./pages/patient-page";
import { PatientsPage } from "./pages/patients-page";
import { PeoplePage } from "./pages/people-page";
import { PractitionersPage } from "./pages/practitioners-page";
import { PrivacyPage } from "./pages/privacy-page";
import { SafetyPage } from "./pages/safety-page";
import { SciaticaPage } from "./pages/sciatica-page";
import { SecondFactorPage } from "./pages/second-factor-page";
import { SentPage } from "./pages/sent-page";
import { SignInPage } from "./pages/sign-in-page";
import { arriveAt, goTo, type PageKind, type SitePage } from "./pages/site-page";
import { OWN_VISIT_SIGHTS } from "./sights/own-visit";
import { asAdministrator, onCheck, onConfirmed, onDetails, onVisit, type Sight } from "./sights/sight";
import { StaffAccountPage } from "./pages/staff-account-page";
import { StartAgainPage } from "./pages/start-again-page";
import { TimePage } from "./pages/time-page";
import { TrailPage } from "./pages/trail-page";
import { TreatmentPage } from "./pages/treatment-page";
import { UnlockPage } from "./pages/unlock-page";
import { UrgentCarePage } from "./pages/urgent-care-page";
import { VisitPage } from "./pages/visit-page";
import { WeekPage } from "./pages/week-page";
import { WhyPage } from "./pages/why-page";

const newVisitor = visitors();

/** In CI nobody looks at them, and they take a minute. */
const ARE_LOOKED_AT = process.env["CI"] !== "true";
const pathOf = (name: string, width: number, colorScheme: string) =>
  join(__dirname, "screenshots", `${name}-${width}-${colorScheme}.png`);
/** No page of their own: they lead on. odd-turns.test.ts follows them. */
const LEADS_ON = ["/book/[draftId]", "/desk/book"];
/** Stand at many addresses: Next.js's not-found pages. */
const WITHOUT_ROUTE: string[] = [StartAgainPage.route, NotFoundPage.route, NothingHerePage.route];

const onPatient = async (page: Page, name = "Grace Ouellette") =>
  (await PatientsPage.find((await asAdministrator(page)).page, name)).open(name);
const onJoin = async (page: Page) => {
  const { id } = await onPatient(page, "Theo Ouellette");
  return (await (await PatientsPage.find(page, "Grace Ouellette")).open("Grace Ouellette")).previewJoining(
    id,
  );
};
const onCode = async (page: Page) => {
  const { login, secondFactor } = await beginSecondFactor(page);
  await secondFactor.turnOn();
  return (await (await SignInPage.bySigningOut(page)).fill(login)).goOnToCode();
};
const ofVisitAhead = async <Kind extends SitePage>(page: Page, way: string, kind: PageKind<Kind>) => {
  await asAdministrator(page);
  return goTo(page, (await pathOfVisitAhead()) + way, kind);
};
const onUsedLink = async (page: Page) => goTo(page, (await newColleague(page)).path, LinkPage);

/** A Tuesday within a week: the demonstration clinic has visits then. */
const WORKDAY = weekOf(addDays(new Date().toISOString().slice(0, 10), 6))[1] ?? "";

/** Every page, and the states in which pages look different. */
const SIGHTS: Sight[] = [
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
  ...OWN_VISIT_SIGHTS,
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
  { name: "sign-in", kind: SignInPage, open: SignInPage.open },
  { name: "sign-in-code", kind: CodePage, open: onCode },
  { name: "sign-in-unlock", kind: UnlockPage, open: async (page) => (await asAdministrator(page)).lock() },
  { name: "sign-in-link", kind: LinkPage, open: async (page) => (await openInvitation(page)).link },
  { name: "sign-in-link-used", kind: LinkPage, open: onUsedLink },
  { name: "forgotten", kind: ForgottenPage, open: ForgottenPage.open },
  {
    name: "forgotten-sent",
    kind: LinkSentPage,
    open: async (page) => (await ForgottenPage.open(page)).ask(makePerson().email),
  },
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
  {
    name: "trail",
    kind: TrailPage,
    open: async (page) => goTo((await asAdministrator(page)).page, "/desk/settings/trail", TrailPage),
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
  {
    name: "desk-account",
    kind: StaffAccountPage,
    open: async (page) => goTo((await asAdministrator(page)).page, "/desk/account", StaffAccountPage),
  },
  {
    name: "second-factor",
    kind: SecondFactorPage,
    open: async (page) =>
      goTo((await asAdministrator(page)).page, "/desk/account/second-factor", SecondFactorPage),
  },
  {
    name: "second-factor-begun",
    kind: SecondFactorPage,
    open: async (page) => (await beginSecondFactor(page)).secondFactor,
  },
  {
    name: "people",
    kind: PeoplePage,
    open: async (page) => goTo((await asAdministrator(page)).page, "/desk/settings/people", PeoplePage),
  },
  {
    name: "not-yours",
    kind: NotYoursPage,
    open: async (page) => {
      await signIn(page, loginOf("FRONT_DESK"));
      await page.goto("/desk/settings/people");
      return arriveAt(page, NotYoursPage);
    },
  },
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
  {
    name: "desk-nothing-here",
    kind: NothingHerePage,
    open: async (page) => {
      await asAdministrator(page);
      await page.goto("/desk/visits/nowhere");
      return arriveAt(page, NothingHerePage);
    },
  },
  { name: "not-found", kind: NotFoundPage, open: (page) => goTo(page, "/nowhere", NotFoundPage) },
];

it("knows every route of the app, and no route that is gone", () => {
  const onDisk = readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|\/)page\.tsx$/.test(file))
    .map((file) => `/${dirname(file)}`.replace(/\/\([^)]+\)|\/\.$/g, "") || "/")
    .filter((route) => !LEADS_ON.includes(route));
  const known = SIGHTS.map(({ kind }) => kind.route).filter((route) => !WITHOUT_ROUTE.includes(route));

  // A new route: give it a page object in ./pages and a line in SIGHTS.
  expect([...new Set(known)].sort()).toEqual(onDisk.sort());
});

it.each(SIGHTS)(
  "$name: sound, readable at every width, and in light and dark",
  async ({ name, kind, open }) => {
    const page = await newVisitor();
    const violations: string[] = [];
    await page.exposeFunction("tellViolation", (directive: string) => violations.push(directive));
    await page.addInitScript(() => {
      addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
        (window as unknown as { tellViolation: (what: string) => void }).tellViolation(
          `${violatedDirective} ${blockedURI}`,
        );
      });
    });
    await (await open(page)).page.waitForLoadState();
    const response = await page.reload();
    await arriveAt(page, kind);

    expect(response?.headers()["content-security-policy"]).toMatch(/script-src 'self' 'nonce-[\w+/=]{20,}'/);
    expect(violations).toEqual([]);
    expect(await page.title()).toMatch(/\S+ \| West End Acupuncture$/);
    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);

    for (const width of [390, 1280]) {
      for (const colorScheme of ["light", "dark"] as const) {
        await page.setViewportSize({ width, height: width === 390 ? 844 : 800 });
        // Without motion, which includes colors that take their time: nothing is looked at halfway.
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await expectNoBarriers(page);
        if (ARE_LOOKED_AT) await page.screenshot({ path: pathOf(name, width, colorScheme), fullPage: true });
      }
    }

    await page.setViewportSize({ width: 320, height: 640 });
    expect(await whatSticksOut(page)).toEqual([]);
    const atTwiceTheSize = { width: 640, height: 400, deviceScaleFactor: 2, mobile: false };
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setDeviceMetricsOverride", atTwiceTheSize);
    expect(await whatSticksOut(page)).toEqual([]);
  },
);

/** What makes the page scroll sideways. */
const whatSticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .map(
        (element) => `${element.tagName} ${element.className} ${element.textContent?.trim().slice(0, 30)}`,
      );
  });
