import type { Page } from "playwright-core";
import { AskedMovePage } from "@/tests/browser/pages/asked-move-page";
import { ClosingPage } from "@/tests/browser/pages/closing-page";
import { arriveAt, goTo } from "@/tests/browser/pages/site-page";
import { bookByProgram, makeWish } from "./clinic-door";
import { makePerson, type Person } from "./people";

export type Closed = { person: Person; path: string; closing: ClosingPage };

/** Somebody has a visit on a day on which their practitioner will be away. @param desk a page that is signed in */
export async function closedDay(desk: Page): Promise<Closed> {
  const person = makePerson();
  const wish = await makeWish();
  const path = await bookByProgram(wish, person);
  const date = wish.start.slice(0, 10);
  const query = new URLSearchParams({ who: wish.practitioner, from: date, until: date });
  return { person, path, closing: await goTo(desk, `/desk/closing?${query}`, ClosingPage) };
}

/** The patient follows the link on the page of the visit. */
export async function openQuestion(patient: Page, path: string): Promise<AskedMovePage> {
  await patient.goto(path);
  await patient.getByRole("heading", { level: 1, name: "Please choose another time" }).waitFor();
  await patient.getByRole("link", { name: "Choose your new time" }).click();
  return arriveAt(patient, AskedMovePage);
}
