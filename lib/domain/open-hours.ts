import { merge } from "./interval";

/** Hours of one weekday: ISO 8601, 1 is Monday; wall-clock minutes since midnight, the end exclusive. */
export type OpenHours = { weekday: number; opensAt: number; closesAt: number };

/** When somebody is there: the hours of all together, those that touch or overlap made one, in the order of the week. */
export const joinedHours = (hours: readonly OpenHours[]): OpenHours[] =>
  [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => {
    const ofDay = hours.filter((one) => one.weekday === weekday);
    const stretches = merge(ofDay.map(({ opensAt, closesAt }) => ({ start: opensAt, end: closesAt })));
    return stretches.map(({ start, end }) => ({ weekday, opensAt: start, closesAt: end }));
  });
