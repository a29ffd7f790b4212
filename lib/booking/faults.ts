import type { z } from "zod";
import type { Fault } from "./refusal";

/** Nobody reads more, and whoever sends a thousand faults shall not get them all back. */
const AT_MOST = 50;
const LONGEST_NAME = 60;

/** What a schema found, one fault a place: "patient.email", "screening.answers.bladder". */
export function faultsOf({ issues }: z.ZodError): Fault[] {
  const faults = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.slice(0, AT_MOST).map((key) => fault([...issue.path, key], issue.message))
      : [fault(issue.path, issue.message)],
  );
  return faults.slice(0, AT_MOST);
}

const fault = (path: PropertyKey[], message: string): Fault => ({
  path: path.map((step) => String(step).slice(0, LONGEST_NAME)).join("."),
  message,
});
