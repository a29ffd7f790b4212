import { setTimeout as pause } from "node:timers/promises";
import { sendRaw } from "@/tests/site/raw-request";
import { connect } from "node:net";
import { told } from "@/tests/site/clinic-over-http";
import { read, Visits } from "./visits";

/** An answer that was not the one to expect. Status 0: none. */
export type Odd = { kind: string; status: number; begun: number; ended: number };

type Kind = {
  name: string;
  /** How often, beside the others. */
  share: number;
  expected: number[];
  send: () => Promise<number>;
  isPossible?: () => boolean;
};

const PAGES = [
  "/",
  "/",
  "/practitioners",
  "/contact",
  "/book",
  "/privacy",
  "/sign-in",
  "/visits",
  "/api/clinic",
];
const NO_VISIT = `/api/bookings/${"A".repeat(43)}`;

/** Requests of all kinds at an even rate, whether earlier ones have been answered or not: as people come. */
export class Traffic {
  readonly visits: Visits;
  readonly odd: Odd[] = [];
  answered = 0;
  #underWay = 0;
  readonly #kinds: Kind[];

  constructor(
    private readonly chance: () => number,
    deskCookie: string,
  ) {
    const visits = (this.visits = new Visits(chance));
    const oneOf = <Item>(items: readonly Item[]) => items[Math.floor(chance() * items.length)] as Item;
    const desk = { Cookie: deskCookie };
    const day = () =>
      new Date(Date.now() + Math.floor(chance() * 14) * 86_400_000).toISOString().slice(0, 10);
    const hasRoom = () => visits.hasRoom;
    const hasAny = () => visits.hasAny;
    this.#kinds = [
      { name: "page", share: 28, expected: [200], send: () => read(oneOf(PAGES)) },
      { name: "free times", share: 18, expected: [200], send: () => visits.seeTimes() },
      { name: "book", share: 16, expected: [201, 409], send: () => visits.book(), isPossible: hasRoom },
      { name: "cancel", share: 13, expected: [200], send: () => visits.cancel(), isPossible: hasAny },
      { name: "move", share: 6, expected: [200, 409], send: () => visits.move(), isPossible: hasAny },
      { name: "own visit", share: 6, expected: [200], send: () => visits.look(), isPossible: hasAny },
      { name: "desk", share: 6, expected: [200], send: () => read(`/desk?date=${day()}`, desk) },
      { name: "bad input", share: 4, expected: [400, 404, 405, 415, 422], send: () => oneOf(BAD)() },
      { name: "hang up", share: 3, expected: [0], send: () => oneOf(HANG_UPS)() },
    ];
  }

  /** @returns once every request has its answer. @param signal ends it */
  async run(perSecond: number, signal: AbortSignal): Promise<void> {
    const begun = performance.now();
    for (let sent = 0; !signal.aborted; sent++) {
      await pause(begun + (sent * 1_000) / perSecond - performance.now());
      void this.#sendOne();
    }
    while (this.#underWay > 0) await pause(100);
  }

  /** As many as it takes to load the code and fill what is remembered, a few at once. */
  async warmUp(requests: number): Promise<void> {
    await this.visits.seeTimes();
    const client = async () => {
      for (let sent = 0; sent < requests / 4; sent++) await this.#sendOne();
    };
    await Promise.all([client(), client(), client(), client()]);
  }

  async #sendOne(): Promise<void> {
    const { name, expected, send } = this.#pick();
    const begun = performance.now();
    this.#underWay += 1;
    const status = await send().catch(() => 0);
    this.#underWay -= 1;
    this.answered += 1;
    if (!expected.includes(status)) this.odd.push({ kind: name, status, begun, ended: performance.now() });
  }

  #pick(): Kind {
    const possible = this.#kinds.filter(({ isPossible }) => isPossible?.() ?? true);
    let place = this.chance() * possible.reduce((sum, { share }) => sum + share, 0);
    return possible.find(({ share }) => (place -= share) < 0) ?? (possible[0] as Kind);
  }
}

const statusOf = async (raw: Parameters<typeof sendRaw>[0]) => (await sendRaw(raw)).status;
const JSON_TYPE = "Content-Type: application/json";

const BAD: (() => Promise<number>)[] = [
  () => read(NO_VISIT),
  () => read("/api/slots?treatment=no-such&days=x"),
  () =>
    statusOf({
      method: "POST",
      path: "/api/bookings",
      lines: [JSON_TYPE, "Content-Length: 5"],
      body: '{"a":',
    }),
  () => statusOf({ method: "POST", path: `${NO_VISIT}/cancel`, lines: ["Content-Length: 2"], body: "{}" }),
  () => statusOf({ method: "BREW", path: "/" }),
];

/** Clients that are slow and then gone: before their request is whole, or before its answer is. */
const HANG_UPS: (() => Promise<number>)[] = [
  () =>
    hangUp(
      "POST /api/bookings HTTP/1.1\r\nContent-Length: 900\r\nContent-Type: application/json",
      '{"start"',
      3_000,
    ),
  () => hangUp("GET / HTTP/1.1\r\nAccept", "", 4_000),
  () => hangUp("GET / HTTP/1.1", "\r\n", 5),
  () => hangUp("GET /api/slots?treatment=phone-question&days=62 HTTP/1.1", "\r\n", 2),
];

async function hangUp(head: string, rest: string, afterMs: number): Promise<number> {
  const { hostname, port, host } = new URL(told("SITE_URL"));
  const socket = connect(Number(port), hostname);
  socket.on("error", () => undefined); // it may be closed before we go
  const [line, ...lines] = head.split("\r\n");
  socket.write([line, `Host: ${host}`, ...lines, ""].join("\r\n") + (rest === "" ? "" : `\r\n${rest}`));
  await pause(afterMs);
  socket.destroy();
  return 0;
}
