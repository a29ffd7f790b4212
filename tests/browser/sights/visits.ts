import type { Page } from "playwright-core";
import { AllVisitsPage } from "@/tests/browser/pages/all-visits-page";
import { ErasePage } from "@/tests/browser/pages/erase-page";
import { LostLinkPage } from "@/tests/browser/pages/lost-link-page";
import { LostLinkSentPage } from "@/tests/browser/pages/lost-link-sent-page";
import { NoSuchVisitPage } from "@/tests/browser/pages/no-such-visit-page";
import { PatientsPage } from "@/tests/browser/pages/patients-page";
import { goTo } from "@/tests/browser/pages/site-page";
import { mailTo } from "@/tests/browser/support/inbox";
import { makePerson, type Person } from "@/tests/browser/support/people";
import { asAdministrator, onDetails, type Sight } from "./sight";

const NOWHERE = "x".repeat(43);

/** Somebody who has booked a visit, and its reference. */
export async function onBooked(page: Page): Promise<{ person: Person; reference: string }> {
  const person = makePerson();
  const confirmed = await (await (await (await onDetails(page)).fill(person)).goOn()).book();
  return { person, reference: await confirmed.reference() };
}

/** The newest link of that beginning in the mails to an address. */
export async function mailedPath(address: string, beginning: "/visit/" | "/visits/", count: number) {
  const texts = (await mailTo(address, count)).map(({ mail }) => mail.text ?? "");
  const found = texts.flatMap((text) => new RegExp(`${beginning}[\\w-]{43}`).exec(text)?.[0] ?? []).at(-1);
  if (!found) throw new Error(`no ${beginning} in the mails`);
  return found;
}

export async function onAllVisits(page: Page, person: Person): Promise<AllVisitsPage> {
  await (await LostLinkPage.open(page)).askForAll(person.email);
  return goTo(page, await mailedPath(person.email, "/visits/", 2), AllVisitsPage);
}

const onErase = async (page: Page, name: string) => {
  const patient = await (await PatientsPage.find((await asAdministrator(page)).page, name)).open(name);
  return goTo(page, `${patient.address.pathname}/erase`, ErasePage);
};

export const VISITS_SIGHTS: Sight[] = [
  { name: "visits-lost", kind: LostLinkPage, open: LostLinkPage.open },
  {
    name: "visits-sent",
    kind: LostLinkSentPage,
    open: async (page) => (await LostLinkPage.open(page)).askForAll(makePerson().email),
  },
  {
    name: "visits-all",
    kind: AllVisitsPage,
    open: async (page) => onAllVisits(page, (await onBooked(page)).person),
  },
  {
    name: "visits-over",
    kind: AllVisitsPage,
    open: (page) => goTo(page, `/visits/${NOWHERE}`, AllVisitsPage),
  },
  {
    name: "visit-nowhere",
    kind: NoSuchVisitPage,
    open: (page) => goTo(page, `/visit/${NOWHERE}`, NoSuchVisitPage),
  },
  { name: "patient-erase", kind: ErasePage, open: (page) => onErase(page, "Grace Ouellette") },
];
