import { z } from "zod";
import type { PractitionerFacts } from "@/lib/booking/list-practitioners";
import type { TreatmentFacts } from "@/lib/booking/list-treatments";

export const practitionersSchema = z.array(
  z.strictObject({
    slug: z.string(),
    name: z.string(),
    credentials: z.string(),
    treatments: z.array(z.string()).meta({ description: "Slugs of the treatments this practitioner gives" }),
  }),
);

export const practitionersAnswer = (all: PractitionerFacts[]): z.infer<typeof practitionersSchema> =>
  all.map(({ slug, name, credentials, treatments }) => ({
    ...{ slug, name, credentials },
    treatments: treatments.map((treatment) => treatment.slug),
  }));

export const treatmentsSchema = z.array(
  z.strictObject({
    slug: z.string(),
    name: z.string(),
    minutes: z.int().meta({ description: "From arrival to leaving" }),
    audience: z
      .enum(["new", "returning", "everyone"])
      .meta({ description: "Advice to people, not enforced" }),
  }),
);

export const treatmentsAnswer = (all: TreatmentFacts[]): z.infer<typeof treatmentsSchema> =>
  all.map(({ slug, name, minutes, audience }) => ({ slug, name, minutes, audience }));
