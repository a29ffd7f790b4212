import { z } from "zod";

/** Whatever is not right in an address counts for nothing: the page then asks for it. */
const asked = z.object({
  practitioner: z
    .string()
    .regex(/^[a-z0-9-]{1,80}$/)
    .optional()
    .catch(undefined),
  treatment: z
    .string()
    .regex(/^[a-z0-9-]{1,80}$/)
    .optional()
    .catch(undefined),
  start: z.iso
    .datetime({ offset: true })
    .regex(/^2[01]\d{2}-/)
    .transform((text) => Date.parse(text))
    .optional()
    .catch(undefined),
  patient: z.uuid().optional().catch(undefined),
  name: z.string().max(200).optional().catch(undefined),
  squeeze: z.literal("1").optional().catch(undefined),
});

/** What is known before the call, from the grid or from a patient's page. */
export function knownBefore(query: Record<string, string | string[] | undefined>) {
  const found = asked.parse(query);
  const { practitioner = "any", treatment = null, start = null, patient = null, name = "" } = found;
  const known = { practitioner, treatment, start, patientId: patient, name };
  return { known, isSqueezed: found.squeeze !== undefined && practitioner !== "any" };
}
