import { z } from "zod";
import type { FreeTime } from "@/lib/booking/offer-times";
import { isoAt } from "@/lib/domain/clinic-time";

export const instant = z.iso.datetime({ offset: true }).meta({
  description: "ISO 8601 with the clinic's offset",
  examples: ["2026-12-01T10:00:00-05:00"],
});

export const slotSchema = z.strictObject({
  start: instant,
  end: instant,
  practitioners: z.array(z.string()).meta({ description: "Slugs of who is free then" }),
});

export const slotsSchema = z.strictObject({
  timeZone: z.string(),
  slots: z.array(slotSchema).meta({ description: "Free times only, earliest first" }),
});

export const slotAnswer = (
  { start, end, practitioners }: FreeTime,
  zone: string,
): z.infer<typeof slotSchema> => ({
  start: isoAt(start, zone),
  end: isoAt(end, zone),
  practitioners,
});

export const slotsAnswer = (offer: { timeZone: string; times: FreeTime[] }): z.infer<typeof slotsSchema> => ({
  timeZone: offer.timeZone,
  slots: offer.times.map((time) => slotAnswer(time, offer.timeZone)),
});
