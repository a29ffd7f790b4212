import { z } from "zod";
import type { ClinicFacts } from "@/lib/booking/clinic-facts";

export const clinicSchema = z.strictObject({
  name: z.string(),
  timeZone: z
    .string()
    .meta({ description: "IANA name of the clinic's time zone", examples: ["America/New_York"] }),
  phone: z.string(),
  email: z.string(),
  address: z.string().meta({ description: "One line: street, city, region postalCode" }),
  policy: z.strictObject({
    minimumNoticeMinutes: z.int().meta({ description: "No start sooner than this many minutes from now" }),
    horizonDays: z.int().meta({ description: "Last bookable day: today plus this many, inclusive" }),
    changeCutoffMinutes: z
      .int()
      .meta({ description: "A visit may be changed until this many minutes before it" }),
  }),
});

export function clinicAnswer(clinic: ClinicFacts): z.infer<typeof clinicSchema> {
  const { name, timeZone, phone, email, street, city, region, postalCode } = clinic;
  const { minimumNoticeMinutes, horizonDays, changeCutoffMinutes } = clinic.policy;
  return {
    ...{ name, timeZone, phone, email },
    address: `${street}, ${city}, ${region} ${postalCode}`,
    policy: { minimumNoticeMinutes, horizonDays, changeCutoffMinutes },
  };
}
