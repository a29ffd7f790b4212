import type { Claim } from "./claim";

/** No one where they do not belong, and no answer where it does not. */
export const PEOPLE: readonly Claim[] = [
  {
    name: "authority",
    promise:
      "Every page, action and handler of the desk turns away everybody who may not use it, and writes nothing then.",
    checks: ["Z-01", "N-07"],
    files: ["tests/integration/staff/authority.test.ts", "tests/integration/staff/handlers.test.ts"],
    stage: "database",
    control: null,
    withoutControl: "Whoever may is let in by the same test, and a file without a rule fails it.",
  },
  {
    name: "canaries",
    promise:
      "What somebody says about their health lies nowhere in the database as text, and is in no mail, log or page but the one that shows it.",
    checks: ["P-01", "P-02", "Z-07"],
    files: ["tests/integration/intake/canaries.test.ts", "tests/integration/messages/every-mail.test.ts"],
    stage: "database",
    control: "the seal",
  },
  {
    name: "hostile-input",
    promise: "No request that a person or a robot can send is answered with an error of ours.",
    checks: ["I-02", "I-03", "I-07"],
    files: ["tests/integration/api/bad-input.test.ts", "tests/unit/http/same-origin.test.ts"],
    stage: "database",
    control: null,
    withoutControl: "Each case names the answer that it must get.",
  },
  {
    name: "guards",
    promise:
      "The site does not start without a guard that these promises stand on, and its own role cannot take one away.",
    checks: ["D-02", "O-03", "P-03"],
    files: ["tests/integration/guards.test.ts", "tests/integration/constraints.test.ts"],
    stage: "database",
    control: null,
    withoutControl: "Each guard is taken away in turn: that is the test.",
  },
  {
    name: "retention",
    promise:
      "What was kept long enough goes, nothing else does, and a dry run says the same and changes nothing.",
    checks: ["P-05"],
    files: ["tests/integration/visits/retaining.test.ts", "tests/integration/visits/erasing.test.ts"],
    stage: "database",
    control: null,
    withoutControl: "What is a day younger stands beside each thing that goes, and stays.",
  },
];
