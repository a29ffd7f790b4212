import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { actorWords, trailWords } from "@/lib/format/trail-words";

const ZONE = "America/New_York";
const [HANNAH, MEI, HARBOR, PINE] = ["h", "m", "r1", "r2"];
const names = {
  [HANNAH!]: "Hannah Lindqvist",
  [MEI!]: "Mei Tanaka",
  [HARBOR!]: "Harbor Room",
  [PINE!]: "Pine Room",
  s: "Sam",
};
const before = {
  startsAt: "2026-12-01T15:00:00.000Z",
  endsAt: "2026-12-01T15:45:00.000Z",
  practitionerId: HANNAH,
  roomId: HARBOR,
  status: "BOOKED",
};
const say = (action: string, details: unknown) =>
  trailWords({ at: 0, actor: "staff:s", action, details }, names, ZONE);

it("says from what to what, and only what has become another", () => {
  const later = { ...before, startsAt: "2026-12-02T14:00:00.000Z", endsAt: "2026-12-02T14:45:00.000Z" };

  expect(say("booking.moved", { from: before, to: later, tell: true })).toBe(
    "moved the visit from Tue, Dec 1 at 10:00 AM to Wed, Dec 2 at 9:00 AM; the patient is told",
  );
  expect(say("booking.moved", { from: before, to: { ...before, roomId: PINE }, tell: false })).toBe(
    "moved the visit from Harbor Room to Pine Room; the patient is not told",
  );
  expect(say("booking.moved", { from: before, to: { ...before, practitionerId: MEI, roomId: PINE } })).toBe(
    "moved the visit from Hannah Lindqvist, Harbor Room to Mei Tanaka, Pine Room",
  );
  expect(
    say("booking.resized", { from: before, to: { ...before, endsAt: "2026-12-01T16:00:00.000Z" } }),
  ).toBe("changed the visit to 60 minutes instead of 45");
});

it("reads what patients write when they book online", () => {
  expect(say("booking.booked", { startsAt: before.startsAt, practitionerId: HANNAH })).toBe(
    "booked the visit: Tue, Dec 1 at 10:00 AM with Hannah Lindqvist",
  );
});

it.each([null, [], "x", { from: 7 }, { from: { startsAt: "soon" }, to: { startsAt: {} } }, { fields: [3] }])(
  "does not stumble over details like %j",
  (details) => {
    for (const action of ["booking.moved", "booking.cancelled", "patient.changed", "no.such-action"]) {
      expect(say(action, details)).not.toBe("");
    }
  },
);

it("names who did it", () => {
  expect(["staff:s", "staff:gone", "patient", "system"].map((actor) => actorWords(actor, names))).toEqual([
    "Sam",
    "Somebody of the staff",
    "The patient",
    "The system",
  ]);
});

it("has words for every action that the code writes into the trail", () => {
  const sources = readdirSync("lib", { recursive: true, encoding: "utf8" })
    .filter((file) => /\.ts$/.test(file) && !/^(data\/generated|format)\//.test(file))
    .map((file) => readFileSync(join("lib", file), "utf8").replace(/log\.\w+\("[^"]*"/g, ""));
  const ACTION =
    /["'`]((?:booking|visit|intake|patient|block|contact|message|staff|clinic|card)\.[a-z-]+)["'`]/g;
  const written = sources
    .filter((source) => /audit|Trail|StaffEvent|action:/.test(source))
    .flatMap((source) => [...source.matchAll(ACTION)].map(([, action = ""]) => action));

  expect(new Set(written).size).toBeGreaterThan(15);
  // What has no words is shown as it is.
  const isBare = (action: string) =>
    trailWords({ at: 0, actor: "system", action, details: {} }, names, ZONE) === action;
  expect([...new Set(written)].filter(isBare)).toEqual([]);
});
