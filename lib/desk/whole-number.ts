import { z } from "zod";

type Range = { min: number; max: number };

/** A whole number as people type it into a form. */
export const wholeNumber = ({ min, max }: Range) => {
  const words = `Enter a whole number from ${min} to ${max}.`;
  return z
    .string({ error: words })
    .trim()
    .regex(/^\d{1,6}$/, { error: words, abort: true })
    .transform(Number)
    .refine((value) => min <= value && value <= max, { error: words });
};

/** Hours as people type them, halves and quarters too, in minutes: "1.5" is 90. */
export const hours = ({ min, max }: Range) => {
  const words = `Enter hours from ${min} to ${max}, such as 2 or 1.5.`;
  return z
    .string({ error: words })
    .trim()
    .regex(/^\d{1,4}(\.(0|25|5|50|75))?$/, { error: words, abort: true })
    .transform((text) => Number(text) * 60)
    .refine((value) => min * 60 <= value && value <= max * 60, { error: words });
};
