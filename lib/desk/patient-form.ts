import "server-only";
import { z } from "zod";
import { birthDate } from "@/lib/booking/booking-request";
import { emailAddress, multiLine, phoneNumber, singleLine } from "@/lib/booking/plain-text";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import { IN_ENGLISH } from "@/lib/words/in-english";

/** A field left empty says that there is none. */
const orNone = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([
    z
      .string({ error: "Please reload the page and try again." })
      .regex(/^\s*$/)
      .transform(() => null),
    schema,
  ]);

/** What the desk may change of a patient. @param today by the clinic's calendar */
export const patientForm = (today: ClinicDate) =>
  z.object({
    version: z.coerce
      .number({ error: "Please reload the page and try again." })
      .int()
      .min(0)
      .max(2 ** 31 - 1),
    name: singleLine(200, { empty: "Enter the patient's name." }, IN_ENGLISH),
    email: orNone(emailAddress(IN_ENGLISH)),
    phone: orNone(phoneNumber(IN_ENGLISH)),
    birthDate: orNone(birthDate(today, IN_ENGLISH)),
    note: orNone(multiLine(4_000, { empty: "Enter a note." }, IN_ENGLISH)),
    /** Whether the visits to come get the new address and number too. Asked when there are any. */
    coming: z.enum(["yes", "no"]).optional().catch(undefined),
  });

export type PatientGiven = z.infer<ReturnType<typeof patientForm>>;
