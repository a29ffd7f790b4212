import type { Claim } from "./claim";

/** Every visit leads to a mail, or to somebody at the desk who knows that there was none. */
export const MAIL: readonly Claim[] = [
  {
    name: "killed-in-the-gap",
    promise:
      "A worker that dies between the mail server's yes and its own note sends the mail once more under the same Message-ID, and never less than once.",
    checks: ["E-04"],
    files: ["tests/integration/messages/worker.test.ts"],
    stage: "database",
    control: null,
    withoutControl:
      "Each kill is seen to fall into the gap: the server has taken the mail, and it is owed still.",
  },
  {
    name: "mail-trouble",
    promise:
      "A mail that is put off is tried for a day at growing distances, one that is refused once, and both end in sight of the desk.",
    checks: ["E-01", "E-02", "E-03", "E-09"],
    files: ["tests/integration/messages/mail-trouble.test.ts"],
    stage: "database",
    control: null,
    withoutControl: "Each fault of the mail server is the opposite of the others, and each ends otherwise.",
  },
  {
    name: "worker-outage",
    promise: "The worker goes on by itself whenever the database has been away, and forgets no mail.",
    checks: ["D-05", "E-01"],
    files: ["tests/integration/messages/worker-outage.test.ts"],
    stage: "database",
    control: null,
    withoutControl: "The mail is booked while the database is away from the worker.",
  },
  {
    name: "reminder-races",
    promise: "Whoever cancels while a reminder is under way hears of the cancellation last.",
    checks: ["E-06", "E-07"],
    files: ["tests/integration/messages/reminder-races.test.ts"],
    stage: "database",
    control: null,
    withoutControl: "Both orders must have happened, or the test fails.",
  },
  {
    name: "scanners",
    promise: "A mail scanner that opens every link of every mail changes nothing.",
    checks: ["Z-06", "N-12"],
    files: ["tests/site/scanners.test.ts"],
    stage: "site",
    control: null,
    withoutControl: "Every row of every table is compared, before and after.",
  },
];
