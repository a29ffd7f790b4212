import { z } from "zod";
import type { BookedVisit } from "@/lib/booking/book-visit";
import type { Visit } from "@/lib/booking/show-visit";
import { isoAt } from "@/lib/domain/clinic-time";
import { instant } from "./slots-answer";

export const bookedSchema = z.strictObject({
  reference: z.string().meta({ description: "What people read aloud", examples: ["7KQ3-M9PX"] }),
  status: z.enum(["BOOKED", "ARRIVED", "IN_ROOM", "FULFILLED", "CANCELLED", "NO_SHOW"]),
  start: instant,
  end: instant,
  practitioner: z.string().meta({ description: "Slug" }),
  manageUrl: z
    .url()
    .meta({ description: "The patient's link. Its last part is the TOKEN of /api/bookings/TOKEN." }),
});

export const visitSchema = bookedSchema.extend({
  treatment: z.string().meta({ description: "Slug" }),
  changeUntil: instant
    .nullable()
    .meta({ description: "The last instant at which the patient may change it; null: not any more" }),
});

export const bookedAnswer = (booked: BookedVisit, zone: string): z.infer<typeof bookedSchema> => ({
  reference: booked.reference,
  status: booked.status,
  start: isoAt(booked.start, zone),
  end: isoAt(booked.end, zone),
  practitioner: booked.practitioner,
  manageUrl: booked.manageUrl,
});

export const visitAnswer = (visit: Visit): z.infer<typeof visitSchema> => ({
  reference: visit.reference,
  status: visit.status,
  start: isoAt(visit.startsAt, visit.clinic.timeZone),
  end: isoAt(visit.endsAt, visit.clinic.timeZone),
  practitioner: visit.practitioner.slug,
  manageUrl: visit.manageUrl,
  treatment: visit.treatment.slug,
  changeUntil: visit.changeUntil === null ? null : isoAt(visit.changeUntil, visit.clinic.timeZone),
});
