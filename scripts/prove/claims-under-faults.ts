import type { Claim } from "./claim";

/** What happens when something fails that everything stands on. */
export const FAULTS: readonly Claim[] = [
  {
    name: "two-of-each",
    promise:
      "Two sites and two workers on one database are one clinic: times count across them, every open desk hears of every change, and when one of each is killed no patient notices.",
    checks: ["C-01", "D-03", "E-05"],
    files: ["tests/site/under-load/two-of-each.test.ts"],
    stage: "site",
    control: "the other site",
  },
  {
    name: "crowd",
    promise:
      "300 requests at once while no connection to the database is free: each is answered within twelve seconds, at worst by 503 and when to come back, and five seconds later all is as before.",
    checks: ["C-14"],
    files: ["tests/site/crowd.test.ts"],
    stage: "site",
    control: null,
    withoutControl:
      "All must be turned away while the lock is held: one that was booked would be a false confirmation.",
  },
  {
    name: "database-away",
    promise:
      "While the database is away the site says so at once, books nothing, and is ready within ten seconds of its return.",
    checks: ["D-05"],
    files: ["tests/site/database-away.test.ts"],
    stage: "site",
    control: null,
    withoutControl:
      "Bookings are asked for all the while: each must be refused, and none may be found afterwards.",
  },
  {
    name: "killed",
    promise:
      "Site, worker and PostgreSQL are killed under load, again and again: every booking that was acknowledged is there, with its one mail, and no other.",
    checks: ["D-01", "D-03", "C-07"],
    files: ["tests/site/under-load/killed.test.ts"],
    stage: "site",
    control: null,
    withoutControl: "`lost-commits` is its control.",
  },
  {
    name: "lost-commits",
    promise: "The count of lost bookings can be more than none: PostgreSQL is told not to wait for the disk.",
    checks: ["D-01"],
    files: ["tests/proofs/lost-commits.test.ts"],
    stage: "site",
    control: "waiting for the disk (synchronous_commit)",
  },
  {
    name: "disk-full",
    promise:
      "When the disk is full nobody is told of a booking that is none; when there is room again the clinic goes on by itself.",
    checks: ["D-04"],
    files: ["tests/proofs/disk-full.test.ts"],
    stage: "site",
    control: null,
    withoutControl: "Bookings must be refused while the disk is full, or it was not.",
  },
  {
    name: "restore",
    promise: "A backup comes back whole: restored into another database, audited, and its sealed words read.",
    checks: ["O-05"],
    files: ["tests/integration/backup/drill.test.ts"],
    stage: "database",
    control: null,
    withoutControl:
      "A flipped bit, a cut-off file, a wrong key, a lost table and rows that break a rule each fail the drill.",
  },
  {
    name: "soak",
    promise:
      "An hour of people, programs and open desks, while database, worker and mail server fail in turn: memory grows by less than a tenth, no connection is left open, and every visit is as its patient last heard.",
    checks: ["O-07"],
    files: ["tests/proofs/soak.test.ts"],
    stage: "site",
    control: "closing connections",
    isLong: true,
  },
  {
    name: "update",
    promise:
      "While a newer build takes the place of the older one nothing is dropped, and forms that were opened before work as they would have.",
    checks: ["D-07"],
    files: ["tests/site/under-load/update.test.ts"],
    stage: "site",
    control: "names of actions that stay",
  },
  {
    name: "open-pages",
    promise:
      "A page that is open in a browser while the site is updated goes on: a patient books, and the desk sees it live.",
    checks: ["D-07"],
    files: ["tests/browser/open-over-update.test.ts"],
    stage: "browser",
    control: null,
    withoutControl:
      "Built under another key for its actions, the newer site does not know the form, and this fails.",
  },
  {
    name: "stopping",
    promise: "Whoever is being answered when the site is told to stop is answered to the end.",
    checks: ["D-07"],
    files: ["tests/site/stopping.test.ts"],
    stage: "site",
    control: null,
    withoutControl: "The requests are seen under way before the site is told.",
  },
];
