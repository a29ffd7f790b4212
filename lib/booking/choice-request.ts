import { z } from "zod";

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST = 80;

const slug = (words: { missing: string; unknown: string }) =>
  z
    .string({ error: ({ input }) => (Array.isArray(input) ? "Give this once." : words.missing) })
    .refine((text) => text.length <= LONGEST && SLUG.test(text), { error: words.unknown });

export const UNKNOWN_TREATMENT = "We do not offer that treatment. Choose one of ours.";
export const UNKNOWN_PRACTITIONER =
  "That practitioner does not give this treatment. Choose another, or anyone.";

/** A treatment by its slug. Whether there is one of that name is asked later. */
export const treatmentChoice = slug({ missing: "Choose a treatment.", unknown: UNKNOWN_TREATMENT }).meta({
  description: "A treatment's slug, from GET /api/treatments",
  examples: ["follow-up"],
});

/** A practitioner by slug, or "any". */
export const practitionerChoice = slug({
  missing: 'Choose a practitioner, or "any".',
  unknown: UNKNOWN_PRACTITIONER,
}).meta({
  description: 'A practitioner\'s slug, from GET /api/practitioners, or "any"',
  examples: ["any"],
});
