import type { Instant } from "./interval";
import type { VisitStatus } from "./visit-state";

/** What is chosen from one of two records when they become one. */
export const JOINED_FACTS = ["name", "phone", "email", "birthDate"] as const;
export type JoinedFact = (typeof JOINED_FACTS)[number];
/** `into`: the record that stays. `from`: the one that goes up in it. */
export type Side = "into" | "from";
export type Keep = Record<JoinedFact, Side>;

type Timed = { start: Instant; end: Instant; status: VisitStatus; squeezedIn: boolean };

/** Pairs of visits, one of each record, at the same time: nobody is in two places, so they are two people, or a slip. */
export function clashesBetween<Visit extends Timed>(
  into: readonly Visit[],
  from: readonly Visit[],
): [Visit, Visit][] {
  return into
    .filter(isThere)
    .flatMap((one) =>
      from
        .filter((other) => isThere(other) && one.start < other.end && other.start < one.end)
        .map((other): [Visit, Visit] => [one, other]),
    );
}

/** As booking_patient_no_overlap sees it. */
const isThere = ({ status, squeezedIn }: Timed) =>
  !squeezedIn && status !== "CANCELLED" && status !== "NO_SHOW";
