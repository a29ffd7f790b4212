import { isoAt } from "@/lib/domain/clinic-time";
import type { Directory } from "@/lib/domain/directory";
import { SLOT_STATUS, type FreeSlot, type TakenSlot } from "@/lib/domain/fhir-slots";
import { freeSlotId, offeringId } from "./ids";
import { serviceType, type Resource } from "./resource";

/** As SMART Scheduling Links named it before HL7 took it over, and as HL7 does: readers of either find the way. */
const BOOKING_LINK = [
  "http://fhir-registry.smarthealthit.org/StructureDefinition/booking-deep-link",
  "http://hl7.org/fhir/uv/smart-scheduling-links/StructureDefinition/booking-deep-link",
];

/** @param origin where the site is: the way to book leads there */
export function freeSlotResource(slot: FreeSlot, directory: Directory, origin: string): Resource {
  const { timeZone } = directory.clinic;
  const treatment = directory.treatments.find(({ id }) => id === slot.treatmentId);
  const practitioner = directory.practitioners.find(({ id }) => id === slot.practitionerId);
  const start = isoAt(slot.start, timeZone);
  const wish = new URLSearchParams({
    treatment: treatment?.slug ?? "",
    practitioner: practitioner?.slug ?? "",
    start,
  });
  return {
    resourceType: "Slot",
    id: freeSlotId(slot, slot.start),
    extension: BOOKING_LINK.map((url) => ({ url, valueUrl: `${origin}/book?${wish}` })),
    serviceType: serviceType(treatment?.name ?? "Visit"),
    schedule: { reference: `Schedule/${offeringId(slot)}` },
    status: "free",
    start,
    end: isoAt(slot.end, timeZone),
  };
}

/** That a stretch is taken, and nothing of whom or what by. */
export const takenSlotResource = (slot: TakenSlot, zone: string): Resource => ({
  resourceType: "Slot",
  id: slot.id,
  schedule: { reference: `Schedule/${slot.scheduleId}` },
  status: SLOT_STATUS[slot.status],
  start: isoAt(slot.start, zone),
  end: isoAt(slot.end, zone),
});
