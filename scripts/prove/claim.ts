/** What is started for a proof: a PostgreSQL of its own, the whole clinic, or that with a browser. */
export type Stage = "database" | "site" | "browser";

/** A promise, and the test that would break if it did not hold. */
export type Claim = {
  /** `npm run prove -- NAME` runs it alone. */
  name: string;
  /** What is promised, in plain words. */
  promise: string;
  /** Numbers of the checks in the research's list, part B. */
  checks: string[];
  /** Test files, by their paths in this checkout. */
  files: string[];
  stage: Stage;
  /** What is taken away to see that the proof can fail. Null: says `withoutControl` why there is none. */
  control: string | null;
  withoutControl?: string;
  /** Run only when it is named: it takes an hour. */
  isLong?: true;
};
