import { isoAt } from "@/lib/domain/clinic-time";
import type { AppointmentFacts } from "@/lib/domain/appointment";
import type { VisitStatus } from "@/lib/domain/visit-state";
import { referenceTo, type Resource } from "./resource";

/** Our words for the state of a visit → FHIR's. */
export const APPOINTMENT_STATUS: Record<VisitStatus, string> = {
  BOOKED: "booked",
  ARRIVED: "arrived",
  IN_ROOM: "checked-in",
  FULFILLED: "fulfilled",
  CANCELLED: "cancelled",
  NO_SHOW: "noshow",
};

/** A visit: who, when, where and its state. For what it is, is not said: that would be about somebody's health. */
export function appointmentResource(visit: AppointmentFacts, zone: string, origin: string): Resource {
  const { id, reference, status, practitioner, patient, room } = visit;
  return {
    resourceType: "Appointment",
    id,
    identifier: [{ system: `${origin}/visit`, value: reference }],
    status: APPOINTMENT_STATUS[status],
    start: isoAt(visit.start, zone),
    end: isoAt(visit.end, zone),
    created: isoAt(visit.created, zone),
    participant: [
      { actor: referenceTo("Patient", patient.id, patient.name), status: "accepted" },
      { actor: referenceTo("Practitioner", practitioner.id, practitioner.name), status: "accepted" },
      ...(room ? [{ actor: referenceTo("Location", room.id, room.name), status: "accepted" }] : []),
    ],
  };
}
