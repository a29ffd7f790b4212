/**
 * What stands in forms of all kinds, and on the page for when something broke. The browser has these sentences, so
 * they take no values, and they are few: every visitor carries them.
 */
export const page = {
  problem: "There is a problem",
  /** Before the page's title. */
  problemTitle: "Problem: ",
  /** Before what is said beside a field; heard, not seen. */
  error: "Error: ",
  /** Beside the name of a field that may stay empty. */
  optional: "(optional)",
  yes: "Yes",
  no: "No",
  continue: "Continue",
  /** Before the name, in small letters, of what can be changed. */
  change: "Change",
  /** On a button while its form is on the way. */
  oneMoment: "One moment",
  brokenTitle: "Sorry, something broke on our side",
  brokenLead:
    "It is not your fault. Please try once more. If it happens again, call us: our number is at the top of this page.",
  tryAgain: "Try again",
  toFirstPage: "To the first page",
} as const;
