import { randomUUID } from "node:crypto";
import { beginSecondFactor } from "./support/colleagues";
import { makePerson } from "./support/people";
import { loginOf } from "./support/staff";
import { visitors } from "./support/visitors";
import { DeskPage } from "./pages/desk-page";
import { SignInPage } from "./pages/sign-in-page";
import { arriveAt } from "./pages/site-page";
import { StaffAccountPage } from "./pages/staff-account-page";

const newVisitor = visitors();

const BROWSERS = [
  { browser: "scripts", javaScriptEnabled: true },
  { browser: "no scripts", javaScriptEnabled: false },
];

describe.each(BROWSERS)("with $browser", ({ javaScriptEnabled }) => {
  it("says the same of a wrong password and of somebody unknown", async () => {
    const page = await newVisitor({ javaScriptEnabled });
    const wrong = { email: loginOf("ADMIN").email, password: randomUUID() };
    const unknown = { email: makePerson().email, password: randomUUID() };

    const said: string[] = [];
    for (const login of [wrong, unknown]) {
      const signIn = await (await (await SignInPage.open(page)).fill(login)).sendInVain();
      said.push(await signIn.problems.innerText());
      expect(await signIn.kept()).toEqual({ email: login.email, password: "" });
    }

    expect(said[0]).toMatch(/The email address and the password do not belong together\./);
    expect(said[1]).toBe(said[0]);
    await page.goto("/desk");
    await arriveAt(page, SignInPage);
  });

  it("leads to the desk with the right password, until one signs out: then Back shows no desk", async () => {
    const page = await newVisitor({ javaScriptEnabled });
    await (await (await SignInPage.open(page)).fill(loginOf("ADMIN"))).goOn();

    const signedOut = await SignInPage.bySigningOut(page);
    await signedOut.notice("You are signed out").waitFor();

    await page.goBack();
    const ledAway = await arriveAt(page, SignInPage);
    expect(ledAway.address.searchParams.get("back")).toBe("/desk");
    expect(await page.content()).not.toContain("Visits by state");
    await page.goto("/desk/account");
    await arriveAt(page, SignInPage);
  });

  it("leads back to where one wanted to go", async () => {
    const page = await newVisitor({ javaScriptEnabled });
    await page.goto("/desk/account");
    const signIn = await (await arriveAt(page, SignInPage)).fill(loginOf("FRONT_DESK"));
    await signIn.send();

    await arriveAt(page, StaffAccountPage);
  });
});

it("lets a recovery code stand in for the phone, once", async () => {
  const page = await newVisitor();
  const { login, secondFactor } = await beginSecondFactor(page);
  const [recoveryCode = ""] = await secondFactor.turnOn();

  const askedFirst = await (await (await SignInPage.bySigningOut(page)).fill(login)).goOnToCode();
  await askedFirst.field("code").fill(recoveryCode);
  await askedFirst.send();
  await arriveAt(page, DeskPage);

  const askedAgain = await (await (await SignInPage.bySigningOut(page)).fill(login)).goOnToCode();
  await askedAgain.field("code").fill(recoveryCode);
  await askedAgain.sendInVain();
  expect(await askedAgain.faultOf("code")).toMatch(/^That code is not right, or it was used already\./);
});
