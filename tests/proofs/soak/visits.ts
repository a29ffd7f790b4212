import { bookingRequest, told, type Slot } from "@/tests/site/clinic-over-http";

/** A visit that was acknowledged, as its patient knows it. */
export type KnownVisit = {
  reference: string;
  token: string;
  /** As ISO 8601; null while a change of it has no answer that tells. */
  start: string | null;
  status: "BOOKED" | "CANCELLED" | null;
};

/** So many stand in the diary at once: it must not be full before the end. */
const MOST_AT_ONCE = 60;
const TREATMENT = "phone-question";
const TREATMENTS = [TREATMENT, TREATMENT, "first-visit", "follow-up"];
const LONGEST_MS = 60_000;
/** Nearer visits cannot be changed by their patients any more. */
const AHEAD_MS = 3 * 24 * 60 * 60 * 1_000;

/** Books, moves and cancels by the links of the mails, and remembers what was promised. */
export class Visits {
  readonly acknowledged: KnownVisit[] = [];
  readonly #standing: KnownVisit[] = [];
  #free: string[] = [];

  constructor(private readonly chance: () => number) {}

  get hasRoom(): boolean {
    return this.#free.length > 0 && this.#standing.length < MOST_AT_ONCE;
  }

  get hasAny(): boolean {
    return this.#standing.length > 0;
  }

  async seeTimes(): Promise<number> {
    const treatment = this.#oneOf(TREATMENTS);
    const { status, text } = await send(`/api/slots?treatment=${treatment}&days=62`, {});
    const { slots } = JSON.parse(text) as { slots?: Slot[] };
    const earliest = Date.now() + AHEAD_MS;
    if (slots && treatment === TREATMENT)
      this.#free = slots.map(({ start }) => start).filter((start) => Date.parse(start) > earliest);
    return status;
  }

  async book(): Promise<number> {
    const start = this.#oneOf(this.#free);
    const { status, body } = await bookingRequest({ treatment: TREATMENT, practitioner: "any", start })();
    if (status === 201) {
      const { reference = "", manageUrl = "" } = body;
      const token = manageUrl.split("/").at(-1) ?? "";
      const visit: KnownVisit = { reference, token, start, status: "BOOKED" };
      this.acknowledged.push(visit);
      this.#standing.push(visit);
    }
    return status;
  }

  async move(): Promise<number> {
    const visit = this.#take();
    const start = this.#oneOf(this.#free);
    const known = visit.start;
    visit.start = null;
    const status = await post(visit, "reschedule", { start });
    if (status === 200 || status === 409) visit.start = status === 200 ? start : known;
    this.#standing.push(visit);
    return status;
  }

  async cancel(): Promise<number> {
    const visit = this.#take();
    visit.status = null;
    const status = await post(visit, "cancel", {});
    if (status === 200) visit.status = "CANCELLED";
    return status;
  }

  async look(): Promise<number> {
    return read(`/visit/${this.#oneOf(this.#standing).token}`);
  }

  /** Nobody else changes it meanwhile. */
  #take(): KnownVisit {
    return this.#standing.shift() as KnownVisit;
  }

  #oneOf<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.chance() * items.length)] as Item;
  }
}

async function post({ token }: KnownVisit, change: string, body: object): Promise<number> {
  const headers = { "Content-Type": "application/json" };
  const path = `/api/bookings/${token}/${change}`;
  return (await send(path, { method: "POST", headers, body: JSON.stringify(body) })).status;
}

export const read = async (path: string, headers: Record<string, string> = {}): Promise<number> =>
  (await send(path, { headers })).status;

/** @returns once the whole answer has come */
async function send(path: string, request: RequestInit): Promise<{ status: number; text: string }> {
  const signal = AbortSignal.timeout(LONGEST_MS); // a request that hangs is found out
  const answer = await fetch(told("SITE_URL") + path, { ...request, signal });
  return { status: answer.status, text: await answer.text() };
}
