import type { Claim } from "./claim";

/** Clocks change, run wrong, and follow old rules. */
export const TIME: readonly Claim[] = [
  {
    name: "zones",
    promise:
      "The clinic does not start when Node.js or PostgreSQL has its time zone wrong, and says so when they have others wrong.",
    checks: ["T-05", "T-06"],
    files: ["tests/integration/starting/zones.test.ts"],
    stage: "database",
    control: "the rules of this year",
  },
  {
    name: "clock-changes",
    promise:
      "On both days on which clocks change, the right times are offered: no hour that does not exist, and both of the hour that comes twice.",
    checks: ["T-02", "T-03"],
    files: ["tests/browser/clock-changes.test.ts"],
    stage: "browser",
    control: null,
    withoutControl:
      "The test fails when either day offers what an ordinary day offers, which it looks at too.",
  },
  {
    name: "slot-maths",
    promise: "Every start that fits is offered and none that does not, as trying every minute finds them.",
    checks: ["T-02", "T-03", "T-09"],
    files: ["tests/unit/domain/availability.test.ts", "tests/unit/domain/clinic-time.test.ts"],
    stage: "database",
    control: null,
    withoutControl: "Compared with a second way to find them that shares no code with the first.",
  },
  {
    name: "wrong-clocks",
    promise:
      "One site's clock ten minutes fast and another's ten minutes slow: what is kept for somebody lasts as long as promised, and links and mails are as they should be.",
    checks: ["T-08"],
    files: ["tests/integration/booking/wrong-clocks.test.ts"],
    stage: "database",
    control: "the database's clock",
  },
];
