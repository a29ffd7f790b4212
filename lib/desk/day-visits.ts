import "server-only";
import type { DeskDays, DeskVisit } from "@/lib/data/desk-days";
import type { DayVisit } from "@/lib/domain/day-view";
import { MINUTE } from "@/lib/domain/interval";

/** The visits of some days with the names of whom and what they need, earliest first. */
export function dayVisits({ visits, practitioners, rooms }: DeskDays): DayVisit[] {
  return visits.map((visit): DayVisit => {
    const practitioner = practitioners.find(({ id }) => id === visit.practitionerId);
    const phases = practitioner?.slots.filter(({ bookingId }) => bookingId === visit.bookingId) ?? [];
    return {
      bookingId: visit.bookingId,
      version: visit.version,
      status: visit.status,
      start: visit.start,
      end: visit.end,
      patientName: visit.patientName,
      treatment: visit.treatment.name,
      practitioner: practitioner?.slug ?? "",
      practitionerName: practitioner?.name ?? "",
      roomName: rooms.find(({ id }) => id === visit.roomId)?.name ?? null,
      squeezedIn: visit.squeezedIn,
      hasFailedMail: visit.hasFailedMail,
      said: visit.status === "BOOKED" ? visit.said : null,
      since: sinceWhen(visit),
      phases: phases.map(({ start, end }) => ({
        startMinute: (start - visit.start) / MINUTE,
        endMinute: (end - visit.start) / MINUTE,
      })),
    };
  });
}

function sinceWhen({ status, arrivedAt, inRoomAt }: DeskVisit) {
  if (status === "ARRIVED") return arrivedAt;
  return status === "IN_ROOM" ? inRoomAt : null;
}
