import { z } from "zod";
import { BODY_REGIONS } from "@/lib/domain/body-regions";
import { readDrawing } from "@/lib/domain/drawing";
import type { AnswerId, IntakeAnswers } from "@/lib/domain/intake";
import {
  EARLIER,
  FEELINGS,
  IMAGINGS,
  LYINGS,
  PRECAUTIONS,
  SIDES,
  SINCES,
  WEAKNESSES,
  YES_NO,
  type Choice,
  type IdOf,
} from "@/lib/domain/intake-choices";
import { multiLine } from "./plain-text";

const TEXT = 1_000;

const score = z
  .string({ error: "Choose a number from 0 to 10." })
  .regex(/^(?:\d|10)$/, { error: "Choose a number from 0 to 10." })
  .transform(Number);

/** A text that may stay empty. */
const note = z.union([
  z
    .string({ error: "Please reload the page and try again." })
    .regex(/^\s*$/)
    .transform(() => ""),
  multiLine(TEXT, { empty: "Write something, or leave it empty." }),
]);

const oneOf = <Choices extends readonly Choice[]>(choices: Choices, error: string) =>
  z.enum(choices.map(({ id }) => id) as [IdOf<Choices>, ...IdOf<Choices>[]], { error });

/** Boxes to tick, each sent under its own name. */
const ticks = (ids: readonly string[]) =>
  Object.fromEntries(ids.map((id) => [id, z.literal("yes", { error: "Tick it, or leave it." }).optional()]));
const idsOf = (choices: readonly Choice[]) => choices.map(({ id }) => id);
const ticked = <Id extends string>(choices: readonly { id: Id }[], form: object): Id[] =>
  choices.filter(({ id }) => (form as Record<string, unknown>)[id] === "yes").map(({ id }) => id);

const YES_OR_NO = "Choose yes or no.";
const yesNo = oneOf(YES_NO, YES_OR_NO);
const pain = z.strictObject({ now: score, worst: score });

const where = z
  .strictObject({
    ...ticks(BODY_REGIONS.map(({ id }) => id)),
    drawing: z.string({ error: "Please draw it again." }).transform((text, context) => {
      const drawing = readDrawing(text);
      if (drawing) return drawing;
      context.addIssue({
        code: "custom",
        message: "This drawing is too large. Clear it and draw fewer lines.",
      });
      return z.NEVER;
    }),
  })
  .transform(({ drawing, ...form }) => ({ regions: ticked(BODY_REGIONS, form), drawing }))
  .refine(({ regions, drawing }) => regions.length + drawing.length > 0, {
    path: ["regions"],
    error: "Tick at least one place, or draw it.",
  });

/** What a question's form may hold, and what is kept of it. What it does not name is refused. */
export const ANSWER_FORMS: { [Id in AnswerId]: z.ZodType<IntakeAnswers[Id]> } = {
  "leg-pain": pain,
  "back-pain": pain,
  side: z.strictObject({ side: oneOf(SIDES, "Choose the leg that hurts.") }),
  nerves: z
    .strictObject({
      ...ticks(idsOf(FEELINGS)),
      weakness: oneOf(WEAKNESSES, "Choose whether a leg or foot is weaker."),
    })
    .transform(({ weakness, ...form }) => ({ feelings: ticked(FEELINGS, form), weakness })),
  where,
  since: z.strictObject({ since: oneOf(SINCES, "Choose how long."), how: note }),
  "keeps-from": z.strictObject({ text: multiLine(TEXT, { empty: "Write a few words." }) }),
  earlier: z
    .strictObject({ ...ticks([...idsOf(EARLIER), ...idsOf(IMAGINGS)]), notes: note })
    .transform(({ notes, ...form }) => ({
      treatments: ticked(EARLIER, form),
      imaging: ticked(IMAGINGS, form),
      notes,
    })),
  precautions: z
    .strictObject({ ...ticks(idsOf(PRECAUTIONS)), notes: note })
    .transform(({ notes, ...form }) => ({ has: ticked(PRECAUTIONS, form), notes })),
  positions: z
    .strictObject({ ...ticks(idsOf(LYINGS)), sit: yesNo, stairs: yesNo, firstTime: yesNo })
    .transform(({ sit, stairs, firstTime, ...form }) => ({
      lying: ticked(LYINGS, form),
      sit,
      stairs,
      firstTime,
    })),
};
