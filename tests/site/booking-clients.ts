import { setTimeout as pause } from "node:timers/promises";
import { bookingRequest, freeSlots, type Answer } from "./clinic-over-http";

const CLIENTS = 8;
/** Between two tries of one booking that got no answer. */
const RETRY_MS = 100;

/** What the clients saw. */
export type Seen = {
  /** Every booking that was answered with 201. */
  acknowledged: { reference: string; start: string }[];
  /** How often a connection was refused or cut. */
  cut: number;
  /** How often a request was answered after a try of it had been cut: whether it was booked by then is for us to know. */
  repeated: number;
  /** Everything else than 201 and 409, with the moment it was seen. */
  others: { status: number; at: number }[];
};

/**
 * Books all the time, as people do who do not give up: what gets no answer is sent again under the same key until it
 * does.
 * @param pauseMs between two bookings of one client: long enough that the clinic is not full before the end
 * @returns what stops the clients, each after its last answer
 */
export async function startClients(pauseMs = 200): Promise<{ seen: Seen; stop: () => Promise<void> }> {
  const seen: Seen = { acknowledged: [], cut: 0, repeated: 0, others: [] };
  let isOver = false;
  const starts = (await freeSlots("phone-question")).map(({ start }) => start);
  if (starts.length === 0) throw new Error("the clinic is full: nobody can book");

  async function client(index: number): Promise<void> {
    for (let at = index; !isOver; at = (at + CLIENTS) % starts.length) {
      const start = starts[at] as string;
      const { status, body } = await answerTo(bookingRequest({ ...ANYONE, start }), seen);
      if (status === 201) seen.acknowledged.push({ reference: body.reference as string, start });
      await pause(pauseMs);
    }
  }
  const clients = Array.from({ length: CLIENTS }, (_, index) => client(index));
  return {
    seen,
    stop: async () => {
      isOver = true;
      await Promise.all(clients);
    },
  };
}

const ANYONE = { treatment: "phone-question", practitioner: "any" };

/** Sends until there is a final answer: booked, or someone was faster. */
async function answerTo(send: () => Promise<Answer>, seen: Seen): Promise<Answer> {
  for (let wasCut = false; ; await pause(RETRY_MS)) {
    const answer = await send().catch(() => undefined);
    if (!answer) {
      wasCut = true;
      seen.cut += 1;
      continue;
    }
    if (wasCut) seen.repeated += 1;
    if (answer.status === 201 || answer.status === 409) return answer;
    seen.others.push({ status: answer.status, at: performance.now() });
    wasCut = false;
  }
}
