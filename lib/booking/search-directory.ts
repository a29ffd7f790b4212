import "server-only";
import { findClinic } from "@/lib/data/clinic";
import { findDirectory } from "@/lib/data/directory";
import { bookableTime } from "@/lib/domain/booking-policy";
import { clinicDay, dateAt } from "@/lib/domain/clinic-time";
import { spanOf, type Terms } from "@/lib/domain/fhir-search";
import type { Instant } from "@/lib/domain/interval";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { env } from "@/lib/env";
import { answersTo, DIRECTORY_CRITERIA } from "@/lib/format/fhir/criteria";
import {
  clinicLocation,
  practitionerResource,
  roomLocation,
  serviceResource,
} from "@/lib/format/fhir/directory-resources";
import type { Resource } from "@/lib/format/fhir/resource";
import { diarySchedules, offeringSchedules } from "@/lib/format/fhir/schedule-resources";

export type DirectoryType = "Practitioner" | "Location" | "HealthcareService" | "Schedule";

/** Who asks: everyone sees what is offered, a program of the staff also the diaries in which stands what is taken. */
export type Asker = { isStaff: boolean };

/** All that anyone may know of the clinic, as resources of one type that answer to the terms. */
export async function searchDirectory(
  type: DirectoryType,
  terms: Terms,
  by: Asker,
  now: Instant,
): Promise<Result<Resource[], string>> {
  const { timeZone, policy } = await findClinic();
  const asked = spanOf(terms["date"], timeZone);
  if (!asked.ok) return refused(asked.refusal);
  const { start, end } = planned(bookableTime(policy, timeZone, now), timeZone);
  const { from, until } = asked.value;
  const isPlanned = (from === null || from < end) && (until === null || until > start);

  const all = await resourcesOf(type, by, now);
  const found = all.filter((one) => answersTo(one, terms, DIRECTORY_CRITERIA[type] ?? {}));
  return accepted(found.filter((one) => isPlanned || !("planningHorizon" in one)));
}

/** All resources of a type. */
export async function resourcesOf(type: DirectoryType, by: Asker, now: Instant): Promise<Resource[]> {
  const [directory, { policy, timeZone }] = await Promise.all([findDirectory(), findClinic()]);
  const origin = env().APP_URL;
  switch (type) {
    case "Practitioner":
      return directory.practitioners.map((one) => practitionerResource(one, origin));
    case "Location":
      return [clinicLocation(directory), ...directory.rooms.map((one) => roomLocation(one, directory))];
    case "HealthcareService":
      return directory.treatments.map((one) => serviceResource(one, directory, origin));
    case "Schedule": {
      const horizon = planned(bookableTime(policy, timeZone, now), timeZone);
      const offerings = offeringSchedules(directory, horizon);
      return by.isStaff ? [...offerings, ...diarySchedules(directory)] : offerings;
    }
  }
}

/** From the beginning of today, so that a schedule changes once a day and not with every second. */
const planned = ({ start, end }: { start: Instant; end: Instant }, zone: string) => ({
  start: clinicDay(dateAt(start, zone), zone).stretches[0]?.start ?? start,
  end,
});
