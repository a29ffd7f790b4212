import type { FoundBy } from "@/lib/domain/found-by";
import { seededChance } from "./seeded-chance";

/** How somebody came to their visit, and how many days before it. */
export type Habit = { foundBy: FoundBy; daysBefore: number };
export type Habits = () => Habit;

const WAYS: FoundBy[] = [
  "PANEL",
  "PANEL",
  "PANEL",
  "PAGES",
  "PAGES",
  "PAGES",
  "PAGES",
  "DESK",
  "DESK",
  "WAITLIST",
];
const DAYS = [0, 0, 1, 1, 2, 3, 3, 4, 6, 7, 7, 9, 12, 14, 21, 27, 34];

/** A chance of their own, so that they change nothing of which visits there are. */
export function newHabits(): Habits {
  const chance = seededChance(20_261_125);
  const oneOf = <One>(all: readonly One[]) => all[Math.floor(chance() * all.length)] as One;
  return () => ({ foundBy: oneOf(WAYS), daysBefore: oneOf(DAYS) });
}
