import type { Claim } from "./claim";

/** Nobody's time is given away twice, and nobody is sent away without reason. */
export const DIARY: readonly Claim[] = [
  {
    name: "double-booking",
    promise: "However many people choose one time at once, as many get it as there is room for.",
    checks: ["C-01", "C-04", "C-06"],
    files: ["tests/integration/booking/double-booking.test.ts"],
    stage: "database",
    control: "the lock of the day and the exclusion constraint",
  },
  {
    name: "one-slot",
    promise:
      "200 people send the form for one time to the running site at once: one is booked (or as many as there is room for), all others are shown free times, and nobody an error.",
    checks: ["C-01", "C-05", "U-04"],
    files: ["tests/site/one-slot.test.ts"],
    stage: "site",
    control: null,
    withoutControl: "The same race without its guards is the control of `double-booking`.",
  },
  {
    name: "overlapping",
    promise:
      "Of requests that overlap in every way, none is booked over another, and each that is refused stands in the way of a visit that is booked.",
    checks: ["C-02", "C-04"],
    files: ["tests/integration/booking/overlapping.test.ts"],
    stage: "database",
    control: "the lock of the day and the exclusion constraint",
  },
  {
    name: "every-way-in",
    promise:
      "Booking, moving, squeezing in, blocking and undoing, at the desk and by patients, in every pair at once: nothing lies over anything, and nothing is lost.",
    checks: ["C-03", "C-04", "C-09"],
    files: ["tests/integration/desk/races.test.ts"],
    stage: "database",
    control: "the lock of the day and the exclusion constraint",
  },
  {
    name: "swapping",
    promise: "When two patients want each other's time, no time is given up before the new one is had.",
    checks: ["C-08"],
    files: ["tests/integration/booking/swapping.test.ts"],
    stage: "database",
    control: null,
    withoutControl: "Both outcomes are told apart by the test, and the audit follows each round.",
  },
  {
    name: "waitlist",
    promise:
      "A freed time is kept for one person of the waitlist, whatever else happens to it at that moment.",
    checks: ["C-03", "C-10"],
    files: ["tests/integration/waitlist/races.test.ts"],
    stage: "database",
    control: "the lock of the day and the exclusion constraint",
  },
  {
    name: "changed-hours",
    promise:
      "When hours change while patients book, every visit that no longer fits is shown to whoever changes them.",
    checks: ["C-12"],
    files: ["tests/integration/settings/hours-race.test.ts"],
    stage: "database",
    control: "the lock of the settings",
  },
  {
    name: "model",
    promise:
      "Random sequences of all that can happen to a day end as the simplest diary imaginable says they must.",
    checks: ["C-13", "D-08"],
    files: ["tests/integration/model/sequences.test.ts"],
    stage: "database",
    control: "the slot of a visit",
  },
];
