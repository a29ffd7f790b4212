import "server-only";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import type { OpenHours } from "@/lib/domain/open-hours";
import { FACTS_KEPT_MS, keptFor } from "./kept";
import { sql } from "./sql";

/** The weekly hours of everyone who treats, by the rules that hold on a day. */
export const findWeeklyHours = keptFor(
  FACTS_KEPT_MS,
  (on: ClinicDate): Promise<OpenHours[]> => sql<OpenHours>`
  select w.weekday, w.opens_at as "opensAt", w.closes_at as "closesAt"
    from weekly_hours w join schedules s on s.id = w.schedule_id
   where s.practitioner_id is not null and (w.valid_from is null or w.valid_from <= ${on}::date)
     and (w.valid_until is null or w.valid_until >= ${on}::date)`,
);
