import type { Claim } from "./claim";

/** Who wants to break in, or to take everything, is kept outside without harm to anybody else. */
export const GATE: readonly Claim[] = [
  {
    name: "doors",
    promise:
      "At every page and handler, requests that are cut off, too large, too slow, wrongly written, sent by other sites or by strange methods are answered in time, with no error of ours, and change no row.",
    checks: ["I-01", "I-02", "I-03"],
    files: ["tests/site/doors.test.ts"],
    stage: "site",
    control: null,
    withoutControl: "Each kind of nonsense was an error, or was let in, before it was mended: see 050.",
  },
  {
    name: "headers",
    promise: "Every answer has headers worth the best grade of the MDN HTTP Observatory.",
    checks: ["H-01"],
    files: ["tests/site/headers.test.ts"],
    stage: "site",
    control: null,
    withoutControl: "The test takes headers away and sees the score fall.",
  },
  {
    name: "forged-addresses",
    promise:
      "Whatever address a caller makes up, limits count the one it has, behind as many proxies as there are. Two sites count as one: guesses of an address, and times kept by a browser or an address.",
    checks: ["N-05"],
    files: ["tests/site/limits.test.ts"],
    stage: "site",
    control: null,
    withoutControl: "The test sees somebody at another address let in while the first is limited.",
  },
  {
    name: "doors-inside",
    promise:
      "The same from somebody signed in at the front desk, and from a patient with a link: answered in time, with no error of ours, and nobody else's visit, name or booking changes.",
    checks: ["I-01", "I-02", "I-03"],
    files: ["tests/site/doors-inside.test.ts"],
    stage: "site",
    control: null,
    withoutControl: "The test sees pages opened to them that are shut to strangers.",
  },
  {
    name: "replays",
    promise:
      "Forms that are sent twice, three times at once, late or after a later step book once, undo nothing, and change nobody else's visit.",
    checks: ["C-06", "U-02"],
    files: ["tests/site/replays.test.ts"],
    stage: "site",
    control: null,
    withoutControl: "Each form is seen to do its work the first time.",
  },
  {
    name: "every-operation",
    promise:
      "Whatever a program sends to an operation of the OpenAPI document (half right, too large, wrongly encoded, twice at once), the answer is one that the document names for it.",
    checks: ["I-01", "I-02", "I-03"],
    files: ["tests/site/every-operation.test.ts"],
    stage: "site",
    control: "an answer's form in the document",
  },
  {
    name: "attackers",
    promise:
      "Tools that attackers use (wapiti, sqlmap, ffuf, slowhttptest) find nothing that is not explained, as strangers and signed in at the front desk.",
    checks: ["I-01", "I-07"],
    files: ["tests/proofs/attackers.test.ts"],
    stage: "site",
    control: null,
    withoutControl: "What each tool does find, and what was made of it, stands in docs/attacks.md.",
  },
  {
    name: "proxy",
    promise:
      "The proxy of deploy/ (Caddy) before two sites: TLS, limits on what comes in, callers counted by the address they have, and nothing dropped while one of the sites goes.",
    checks: ["N-05", "I-02", "D-07"],
    files: ["tests/proofs/proxy.test.ts"],
    stage: "site",
    control: "trying the other site",
  },
  {
    name: "filling-the-calendar",
    promise:
      "Nobody keeps or books all times: of a thousand tries from one place 95 % of the times stay open to others.",
    checks: ["C-10"],
    files: ["tests/integration/gate/holding-all.test.ts", "tests/integration/gate/booking-all.test.ts"],
    stage: "database",
    control: "the limit for one place",
  },
];
