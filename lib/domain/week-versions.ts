import { addDays, type ClinicDate } from "./clinic-time";
import type { WeeklyHours } from "./opening-hours";
import { normalised, type Stretch } from "./stretches";

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** Seven days, Monday first; each normalised. */
export type Week = readonly (readonly Stretch[])[];

/** A week as it holds from one day to another, both inclusive; null: open-ended. */
export type WeekVersion = { from: ClinicDate | null; until: ClinicDate | null; week: Week };

type Dates = { from: ClinicDate | null; until: ClinicDate | null };

/** The week as the rules give it on one date. */
export const weekOn = (rules: readonly WeeklyHours[], date: ClinicDate): Week =>
  weekOf(
    rules.filter(
      ({ validFrom, validUntil }) =>
        (validFrom === null || validFrom <= date) && (validUntil === null || date <= validUntil),
    ),
  );

/** One week after the other, from always to ever, neighbours always different. */
export function versionsOf(rules: readonly WeeklyHours[]): WeekVersion[] {
  const begins = new Set(
    rules.flatMap(({ validFrom, validUntil }) => [
      ...(validFrom === null ? [] : [validFrom]),
      ...(validUntil === null ? [] : [addDays(validUntil, 1)]),
    ]),
  );
  const edges = [null, ...[...begins].sort()];
  const all = edges.map((from, index): WeekVersion => {
    const next = edges[index + 1];
    const until = next ? addDays(next, -1) : null;
    return { from, until, week: weekOn(rules, from ?? until ?? "2000-01-01") };
  });
  return joined(all);
}

/**
 * The rules after one week holds on the days from `from`. What was planned for later stays: without an end the week
 * holds until the next change that begins later.
 */
export function withWeek(
  rules: readonly WeeklyHours[],
  week: Week,
  { from, until }: { from: ClinicDate; until: ClinicDate | null },
): WeeklyHours[] {
  const versions = versionsOf(rules);
  const next = versions.find((one) => one.from !== null && one.from > from)?.from;
  const last = until ?? (next ? addDays(next, -1) : null);
  return rulesOf([
    ...versions.flatMap((one) => part(one, { from: null, until: addDays(from, -1) })),
    { from, until: last, week: week.map(normalised) },
    ...(last === null ? [] : versions.flatMap((one) => part(one, { from: addDays(last, 1), until: null }))),
  ]);
}

/** The rules without the change that begins on a day: what held before it holds on. */
export function withoutVersion(rules: readonly WeeklyHours[], from: ClinicDate): WeeklyHours[] {
  const versions = versionsOf(rules);
  const index = versions.findIndex((one) => one.from === from);
  const [before, gone] = [versions[index - 1], versions[index]];
  if (!before || !gone) return rulesOf(versions);
  return rulesOf(versions.flatMap((one) => (one === gone ? [{ ...gone, week: before.week }] : [one])));
}

/** As few rules as say the same: a stretch that several weeks have in common is one. */
function rulesOf(versions: readonly WeekVersion[]): WeeklyHours[] {
  const rules: WeeklyHours[] = [];
  for (const { from, until, week } of joined(versions)) {
    for (const [index, day] of week.entries()) {
      for (const stretch of day) {
        const rule = { weekday: index + 1, ...stretch, validFrom: from, validUntil: until };
        const before = rules.find((one) => isSameStretch(one, rule) && touches(one.validUntil, from));
        if (before) before.validUntil = until;
        else rules.push(rule);
      }
    }
  }
  return rules;
}

export const isSameWeek = (one: Week, other: Week): boolean => JSON.stringify(one) === JSON.stringify(other);

const isSameStretch = (one: WeeklyHours, other: WeeklyHours) =>
  one.weekday === other.weekday && one.opensAt === other.opensAt && one.closesAt === other.closesAt;
const touches = (until: ClinicDate | null, from: ClinicDate | null) =>
  until !== null && from !== null && addDays(until, 1) === from;

const weekOf = (rules: readonly WeeklyHours[]): Week =>
  WEEKDAYS.map((weekday) =>
    normalised(
      rules
        .filter((rule) => rule.weekday === weekday)
        .map(({ opensAt, closesAt }) => ({ opensAt, closesAt })),
    ),
  );

const joined = (versions: readonly WeekVersion[]): WeekVersion[] =>
  versions.reduce<WeekVersion[]>((done, next) => {
    const last = done.at(-1);
    return last && isSameWeek(last.week, next.week)
      ? [...done.slice(0, -1), { ...last, until: next.until }]
      : [...done, next];
  }, []);

/** What of a version lies between two days; nothing or one. */
function part(version: WeekVersion, { from, until }: Dates): WeekVersion[] {
  const starts = later(version.from, from);
  const ends = earlier(version.until, until);
  return starts !== null && ends !== null && ends < starts ? [] : [{ ...version, from: starts, until: ends }];
}

const later = (a: ClinicDate | null, b: ClinicDate | null) => (a === null ? b : b === null || b < a ? a : b);
const earlier = (a: ClinicDate | null, b: ClinicDate | null) =>
  a === null ? b : b === null || a < b ? a : b;
