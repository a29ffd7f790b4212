import { randomUUID } from "node:crypto";
import { SCREENING } from "@/lib/domain/screening";

/** What scripts/test/site.ts tells about the clinic it started. */
export function told(name: "SITE_URL" | "INBOX_URL" | "DATABASE_URL" | "DATA_DIR" | "METRICS_TOKEN"): string {
  const value = process.env[name];
  if (!value)
    throw new Error(`Run these with \`npm test -- tests/site\`: it starts the clinic and sets ${name}.`);
  return value;
}

const LONGEST_MS = 60_000;

export type Slot = { start: string; end: string; practitioners: string[] };
export type Visit = { treatment: string; practitioner: string; start: string };
export type Answer = {
  status: number;
  type: string | null;
  body: { reference?: string; manageUrl?: string; type?: string; detail?: string; alternatives?: Slot[] };
  /** Seconds, with a 503. */
  retryAfter: string | null;
  milliseconds: number;
};

export async function freeSlots(treatment: string, practitioner = "any"): Promise<Slot[]> {
  const asked = new URLSearchParams({ treatment, practitioner, days: "62" });
  const response = await fetch(`${told("SITE_URL")}/api/slots?${asked}`);
  if (!response.ok) throw new Error(`free times could not be had: ${response.status}`);
  return ((await response.json()) as { slots: Slot[] }).slots;
}

const answers = Object.fromEntries(SCREENING.questions.map(({ id }) => [id, "no"]));

/** A booking for somebody new, as JSON, with the key under which it is booked once. */
export function bookingToSend(visit: Visit): { key: string; body: string } {
  const key = randomUUID();
  const patient = { name: `Client ${key.slice(0, 8)}`, email: `${key}@site.test`, phone: "207 555 0100" };
  const screening = { version: SCREENING.version, answers };
  return { key, body: JSON.stringify({ ...visit, patient, screening, consent: true }) };
}

/** A request to book for somebody new, to be sent as often as one likes, and to any site of the clinic: it books once. */
export function bookingRequest(visit: Visit): (siteUrl?: string) => Promise<Answer> {
  const { key, body } = bookingToSend(visit);
  return async (siteUrl = told("SITE_URL")) => {
    const begun = performance.now();
    const response = await fetch(`${siteUrl}/api/bookings`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Idempotency-Key": key },
      body,
      signal: AbortSignal.timeout(LONGEST_MS), // a request that hangs is found out
    });
    const text = await response.text();
    return {
      status: response.status,
      type: response.headers.get("content-type"),
      retryAfter: response.headers.get("retry-after"),
      body: JSON.parse(text) as Answer["body"],
      milliseconds: performance.now() - begun,
    };
  };
}
