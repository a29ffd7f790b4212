import { randomUUID } from "node:crypto";
import { SCREENING } from "@/lib/domain/screening";
import { makePerson } from "./people";
import { SITE_URL } from "./site";

const DAY = 86_400_000;

export type Wish = { treatment: string; practitioner: string; start: string };

/** What the clinic offers to other programs at this moment, earliest first. */
export async function freeTimes(
  wish: { treatment?: string; practitioner?: string; fromDay?: number } = {},
): Promise<string[]> {
  const { treatment = "follow-up", practitioner = "any", fromDay = 0 } = wish;
  const from = new Date(Date.now() + fromDay * DAY).toISOString().slice(0, 10);
  const query = new URLSearchParams({ treatment, practitioner, from, days: "45" });
  const answer = await fetch(`${SITE_URL}/api/slots?${query}`);
  const { slots } = (await answer.json()) as { slots: { start: string }[] };
  return slots.map(({ start }) => start);
}

/**
 * A free time some weeks ahead, far from those that the first page shows, and not the only one of its day. Nobody else is
 * given it once it is held.
 */
export async function makeWish(overrides: Partial<Wish> = {}): Promise<Wish> {
  const wish = { treatment: "follow-up", practitioner: "hannah-lindqvist", ...overrides };
  const starts = await freeTimes({ ...wish, fromDay: 14 });
  const ofDay = (start: string) => starts.filter((other) => other.slice(0, 10) === start.slice(0, 10));
  const start = starts.find((one) => ofDay(one).length > 3);
  if (!start) throw new Error("the demonstration clinic is full: start with an empty data directory");
  return { start, ...wish };
}

/** Somebody books by another program. @returns the path of the manage link */
export async function bookByProgram(wish: Wish, patient = makePerson()): Promise<string> {
  const answers = Object.fromEntries(SCREENING.questions.map(({ id }) => [id, "no"]));
  const answer = await fetch(`${SITE_URL}/api/bookings`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "Idempotency-Key": randomUUID() },
    body: JSON.stringify({
      ...wish,
      patient,
      screening: { version: SCREENING.version, answers },
      consent: true,
    }),
  });
  if (answer.status !== 201) throw new Error(`not booked: ${answer.status} ${await answer.text()}`);
  const { manageUrl } = (await answer.json()) as { manageUrl: string };
  return new URL(manageUrl).pathname;
}
