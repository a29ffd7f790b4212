import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import { LinkPage } from "@/tests/browser/pages/link-page";
import { PeoplePage } from "@/tests/browser/pages/people-page";
import { SecondFactorPage } from "@/tests/browser/pages/second-factor-page";
import { SignInPage } from "@/tests/browser/pages/sign-in-page";
import { goTo } from "@/tests/browser/pages/site-page";
import { mailTo } from "./inbox";
import { makePerson } from "./people";
import { loginOf, type Login } from "./staff";

export const signIn = async (page: Page, login: Login) =>
  (await (await SignInPage.open(page)).fill(login)).goOn();

/** The administrator invites somebody new, who opens the link in the mail. */
export async function openInvitation(page: Page): Promise<{ email: string; link: LinkPage }> {
  const { name, email } = makePerson();
  await signIn(page, loginOf("ADMIN"));
  await (await goTo(page, "/desk/settings/people", PeoplePage)).invite({ name, email });
  await SignInPage.bySigningOut(page);
  const [received] = await mailTo(email);
  const path = /\/sign-in\/link\/[\w-]+/.exec(received?.mail.text ?? "")?.[0];
  if (!path) throw new Error("no link in the invitation");
  return { email, link: await goTo(page, path, LinkPage) };
}

/** Somebody new at the front desk, whose login no other test knows, comes to the sign-in page. */
export async function newColleague(
  page: Page,
): Promise<{ login: Login; path: string; signInPage: SignInPage }> {
  const { email, link } = await openInvitation(page);
  const path = link.address.pathname;
  const login = { email, password: randomUUID() };
  return { login, path, signInPage: await link.choose(login.password) };
}

/** Somebody new sets up a second step as far as the picture that the phone scans. */
export async function beginSecondFactor(
  page: Page,
): Promise<{ login: Login; secondFactor: SecondFactorPage }> {
  const { login, signInPage } = await newColleague(page);
  await (await signInPage.fill(login)).goOn();
  const secondFactor = await goTo(page, "/desk/account/second-factor", SecondFactorPage);
  return { login, secondFactor: await secondFactor.begin() };
}
