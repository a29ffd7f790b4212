import type { Finding } from "@/tests/support/figures";

/** What came of proving one claim. */
export type Outcome = {
  name: string;
  isKept: boolean;
  /** At the size of every change, not of a release. */
  isShort: boolean;
  tests: number;
  findings: Finding[];
  /** Promises that the audit of the clinic's database found broken. Null: the tests have asked for themselves. */
  audit: string[] | null;
  seconds: number;
  /** The day, as ISO 8601, and the commit. A "+" behind it: there were changes that were not committed. */
  date: string;
  commit: string;
};

/** Whether the guard was taken away in this run, and the proof failed as it must. */
export const wasControlSeen = (findings: readonly Finding[]): boolean =>
  findings.some(({ kind }) => kind === "control");
