import { isoAt } from "@/lib/domain/clinic-time";
import type { Directory } from "@/lib/domain/directory";
import type { Interval } from "@/lib/domain/interval";
import { CLINIC } from "./directory-resources";
import { offeringId } from "./ids";
import { referenceTo, serviceType, type Resource } from "./resource";

/**
 * One Schedule for each treatment that each practitioner gives: whether a time is free depends on both.
 * @param bookable the time in which anything can be booked at all
 */
export function offeringSchedules(directory: Directory, bookable: Interval): Resource[] {
  const { clinic, practitioners, treatments } = directory;
  return practitioners.flatMap((practitioner) =>
    treatments
      .filter(({ id }) => practitioner.treatmentIds.includes(id))
      .map((treatment) => ({
        resourceType: "Schedule",
        id: offeringId({ practitionerId: practitioner.id, treatmentId: treatment.id }),
        active: !practitioner.isRetired && !treatment.isRetired,
        serviceType: serviceType(treatment.name),
        actor: [
          // SMART Scheduling Links knows the place alone: it comes first.
          referenceTo("Location", CLINIC, clinic.name),
          referenceTo("Practitioner", practitioner.id, practitioner.name),
          referenceTo("HealthcareService", treatment.id, treatment.name),
        ],
        planningHorizon: {
          start: isoAt(bookable.start, clinic.timeZone),
          end: isoAt(bookable.end, clinic.timeZone),
        },
      })),
  );
}

/** The diaries of people and rooms, for staff: in them stands what is taken. */
export function diarySchedules({ practitioners, rooms }: Directory): Resource[] {
  const diary = (scheduleId: string | null, isRetired: boolean, actor: object): Resource[] =>
    scheduleId === null
      ? []
      : [
          {
            resourceType: "Schedule",
            id: scheduleId,
            active: !isRetired,
            actor: [actor],
            comment: "What is taken",
          },
        ];
  return [
    ...practitioners.flatMap(({ id, name, scheduleId, isRetired }) =>
      diary(scheduleId, isRetired, referenceTo("Practitioner", id, name)),
    ),
    ...rooms.flatMap(({ id, name, scheduleId, isRetired }) =>
      diary(scheduleId, isRetired, referenceTo("Location", id, name)),
    ),
  ];
}
