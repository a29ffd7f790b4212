import type { Page } from "playwright-core";
import { beginSecondFactor, newColleague, openInvitation, signIn } from "@/tests/browser/support/colleagues";
import { makePerson } from "@/tests/browser/support/people";
import { loginOf } from "@/tests/browser/support/staff";
import { CodePage } from "@/tests/browser/pages/code-page";
import { ForgottenPage } from "@/tests/browser/pages/forgotten-page";
import { LinkPage } from "@/tests/browser/pages/link-page";
import { LinkSentPage } from "@/tests/browser/pages/link-sent-page";
import { NothingHerePage } from "@/tests/browser/pages/nothing-here-page";
import { NotYoursPage } from "@/tests/browser/pages/not-yours-page";
import { PeoplePage } from "@/tests/browser/pages/people-page";
import { SecondFactorPage } from "@/tests/browser/pages/second-factor-page";
import { SignInPage } from "@/tests/browser/pages/sign-in-page";
import { arriveAt, goTo } from "@/tests/browser/pages/site-page";
import { asAdministrator, type Sight } from "./sight";
import { StaffAccountPage } from "@/tests/browser/pages/staff-account-page";
import { TrailPage } from "@/tests/browser/pages/trail-page";
import { UnlockPage } from "@/tests/browser/pages/unlock-page";

const onCode = async (page: Page) => {
  const { login, secondFactor } = await beginSecondFactor(page);
  await secondFactor.turnOn();
  return (await (await SignInPage.bySigningOut(page)).fill(login)).goOnToCode();
};
const onUsedLink = async (page: Page) => goTo(page, (await newColleague(page)).path, LinkPage);

export const STAFF_SIGHTS: Sight[] = [
  { name: "sign-in", kind: SignInPage, open: SignInPage.open },
  { name: "sign-in-code", kind: CodePage, open: onCode },
  {
    name: "sign-in-unlock",
    kind: UnlockPage,
    open: async (page) => (await signIn(page, loginOf("ADMIN"))).lock(),
  },
  { name: "sign-in-link", kind: LinkPage, open: async (page) => (await openInvitation(page)).link },
  { name: "sign-in-link-used", kind: LinkPage, open: onUsedLink },
  { name: "forgotten", kind: ForgottenPage, open: ForgottenPage.open },
  {
    name: "forgotten-sent",
    kind: LinkSentPage,
    open: async (page) => (await ForgottenPage.open(page)).ask(makePerson().email),
  },
  {
    name: "trail",
    kind: TrailPage,
    open: async (page) => goTo((await asAdministrator(page)).page, "/desk/settings/trail", TrailPage),
  },
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
  {
    name: "desk-nothing-here",
    kind: NothingHerePage,
    open: async (page) => {
      await asAdministrator(page);
      await page.goto("/desk/visits/nowhere");
      return arriveAt(page, NothingHerePage);
    },
  },
];
