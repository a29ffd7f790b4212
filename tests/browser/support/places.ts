import type { Page } from "playwright-core";
import { EarlierPage } from "@/tests/browser/pages/earlier-page";
import { PlacePage } from "@/tests/browser/pages/place-page";
import { SafetyPage } from "@/tests/browser/pages/safety-page";
import { goTo } from "@/tests/browser/pages/site-page";
import { bookByProgram, makeWish } from "./clinic-door";
import { mailTo } from "./inbox";
import { makePerson, type Person } from "./people";

/** Somebody with a visit weeks ahead would like to come earlier. */
export async function waitingForEarlier(page: Page): Promise<{ person: Person; place: PlacePage }> {
  const person = makePerson();
  const path = await bookByProgram(await makeWish(), person);
  return { person, place: await (await goTo(page, `${path}/earlier`, EarlierPage)).join() };
}

/** Somebody finds no time that suits, and waits for one. */
export async function waitingForAny(page: Page): Promise<Person> {
  const person = makePerson();
  const times = await (await (await SafetyPage.open(page)).goOn()).choose();
  await (await (await times.joinWaitlist()).goOnAs(person)).join();
  return person;
}

/** Follows the link in the mail that offers a time. @param mails how many there are by then */
export async function openOffer(page: Page, { email }: Person, mails: number): Promise<PlacePage> {
  const received = await mailTo(email, mails);
  const offer = received.find(({ mail }) => mail.subject?.startsWith("A time is kept for you"));
  const path = /\/waitlist\/[\w-]{43}/.exec(offer?.mail.text ?? "")?.[0];
  if (!path) throw new Error("no time was offered");
  return goTo(page, path, PlacePage);
}
