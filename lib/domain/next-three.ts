import { MINUTE, type Instant } from "./interval";

/** So far apart are times that are worth offering beside one another. */
const APART = 60 * MINUTE;
const THREE = 3;

/**
 * Three times to say on the phone: the first; one an hour or more later; one on another day when there is one, so that
 * whoever cannot come that day hears something too. Fewer when there are fewer.
 * @param times earliest first
 * @param dayOf the clinic's day of an instant
 */
export function nextThree<Time extends { start: Instant }>(
  times: readonly Time[],
  dayOf: (at: Instant) => string,
): Time[] {
  const [first] = times;
  if (!first) return [];
  const chosen = [first];
  const add = (isWanted: (time: Time) => boolean) => {
    const found = chosen.length < THREE && times.find((time) => !chosen.includes(time) && isWanted(time));
    if (found) chosen.push(found);
  };
  const isApart = ({ start }: Time) => chosen.every((other) => Math.abs(other.start - start) >= APART);
  add(isApart);
  add((time) => chosen.every((other) => dayOf(other.start) !== dayOf(time.start)));
  add(isApart);
  add(() => true);
  add(() => true);
  return chosen.sort((a, b) => a.start - b.start);
}
