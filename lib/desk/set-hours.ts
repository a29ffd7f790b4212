import "server-only";
import type { Transaction } from "@/lib/data/client";
import { replaceHours, type ScheduleHours } from "@/lib/data/opening-hours";
import { sqlIn } from "@/lib/data/sql";
import { noteInTrail } from "@/lib/data/trail";
import { dateAt, type ClinicDate } from "@/lib/domain/clinic-time";
import type { Consequences } from "@/lib/domain/consequences";
import type { WeeklyHours } from "@/lib/domain/opening-hours";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { actorOf, type Staff } from "@/lib/domain/staff";
import { withoutVersion, withWeek, type Week } from "@/lib/domain/week-versions";
import { keepSettings, type Meant } from "./keep-settings";
import type { SettingsRefusal } from "./settings-refusal";
import { findHours, markOf } from "./show-hours";

/** `until` null: until the next change that is planned, or for good. */
export type HoursWanted = { week: Week; from: ClinicDate; until: ClinicDate | null };

/** With the mark of the rules that the form was made from. */
type MeantByForm = Meant & { mark: string };

const PAST = "Choose today or a later day: what has been stays as it was.";

/** Lets another week hold from a day on. What holds until then ends the day before. */
export const setHours = (
  by: Staff,
  scheduleId: string,
  { week, from, until }: HoursWanted,
  meant: MeantByForm,
): Promise<Result<Consequences, SettingsRefusal>> =>
  change(by, scheduleId, meant, "settings.hours-changed", ({ weekly }, today) => {
    if (from < today) return invalid("from", PAST);
    if (until !== null && until < from) return invalid("until", "This day is before the first one.");
    return accepted({ rules: withWeek(weekly, week, { from, until }), details: { from, until } });
  });

/** Takes planned changes back, each named by its first day. Days that have begun are not taken back. */
export const removePlanned = (
  by: Staff,
  scheduleId: string,
  firstDays: readonly ClinicDate[],
  meant: MeantByForm,
): Promise<Result<Consequences, SettingsRefusal>> =>
  change(by, scheduleId, meant, "settings.hours-change-removed", ({ weekly }, today) => {
    const planned = firstDays.filter((day) => day > today);
    if (planned.length === 0) return invalid("planned", "Tick at least one planned change.");
    return accepted({ rules: [...planned].sort().reduce(withoutVersion, weekly), details: { planned } });
  });

type Work = (
  schedule: ScheduleHours,
  today: ClinicDate,
) => Result<{ rules: WeeklyHours[]; details: object }, SettingsRefusal>;

function change(
  by: Staff,
  scheduleId: string,
  { mark, ...meant }: MeantByForm,
  action: string,
  work: Work,
): Promise<Result<Consequences, SettingsRefusal>> {
  return keepSettings(async (tx: Transaction) => {
    const schedule = await findHours(scheduleId, sqlIn(tx));
    if (!schedule || markOf(schedule.weekly) !== mark) return refused({ reason: "stale" });
    const { timeZone } = await tx.clinic.findFirstOrThrow();
    const changed = work(schedule, dateAt(meant.now, timeZone));
    if (!changed.ok) return changed;
    await replaceHours(tx, scheduleId, changed.value.rules);
    const details = { scheduleId, ...changed.value.details };
    await noteInTrail(sqlIn(tx), { actor: actorOf(by), action, details });
    return accepted(null);
  }, meant);
}

const invalid = (path: string, message: string) =>
  refused({ reason: "invalid" as const, errors: [{ path, message }] });
