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
  type Choices,
  type IdOf,
} from "@/lib/domain/intake-choices";
import type { Say } from "@/lib/words/words-in";
import { multiLine } from "./plain-text";

type SayRefusal = Say<"refusals">;

const TEXT = 1_000;

const score = (error: string) =>
  z
    .string({ error })
    .regex(/^(?:\d|10)$/, { error })
    .transform(Number);

/** A text that may stay empty. */
const note = (say: SayRefusal) =>
  z.union([
    z
      .string({ error: say("reload") })
      .regex(/^\s*$/)
      .transform(() => ""),
    multiLine(TEXT, { empty: say("intake.note") }, say),
  ]);

const oneOf = <Of extends Choices>(choices: Of, error: string) =>
  z.enum(choices as readonly IdOf<Of>[] as [IdOf<Of>, ...IdOf<Of>[]], { error });

/** Boxes to tick, each sent under its own name. */
const ticks = (ids: readonly string[], error: string) =>
  Object.fromEntries(ids.map((id) => [id, z.literal("yes", { error }).optional()]));
const ticked = <Id extends string>(ids: readonly Id[], form: object): Id[] =>
  ids.filter((id) => (form as Record<string, unknown>)[id] === "yes");

const REGIONS = BODY_REGIONS.map(({ id }) => id);

const pain = (say: SayRefusal) =>
  z.strictObject({ now: score(say("intake.score")), worst: score(say("intake.score")) });

const where = (say: SayRefusal) =>
  z
    .strictObject({
      ...ticks(REGIONS, say("intake.tick")),
      drawing: z.string({ error: say("intake.drawing") }).transform((text, context) => {
        const drawing = readDrawing(text);
        if (drawing) return drawing;
        context.addIssue({
          code: "custom",
          message: say("intake.drawingTooLarge"),
        });
        return z.NEVER;
      }),
    })
    .transform(({ drawing, ...form }) => ({ regions: ticked(REGIONS, form), drawing }))
    .refine(({ regions, drawing }) => regions.length + drawing.length > 0, {
      path: ["regions"],
      error: say("intake.where"),
    });

/** What a question's form may hold, and what is kept of it. What it does not name is refused. */
export const answerForms = (say: SayRefusal): { [Id in AnswerId]: z.ZodType<IntakeAnswers[Id]> } => ({
  "leg-pain": pain(say),
  "back-pain": pain(say),
  side: z.strictObject({ side: oneOf(SIDES, say("intake.side")) }),
  nerves: z
    .strictObject({
      ...ticks(FEELINGS, say("intake.tick")),
      weakness: oneOf(WEAKNESSES, say("intake.weakness")),
    })
    .transform(({ weakness, ...form }) => ({ feelings: ticked(FEELINGS, form), weakness })),
  where: where(say),
  since: z.strictObject({ since: oneOf(SINCES, say("intake.since")), how: note(say) }),
  "keeps-from": z.strictObject({ text: multiLine(TEXT, { empty: say("intake.text") }, say) }),
  earlier: z
    .strictObject({ ...ticks([...EARLIER, ...IMAGINGS], say("intake.tick")), notes: note(say) })
    .transform(({ notes, ...form }) => ({
      treatments: ticked(EARLIER, form),
      imaging: ticked(IMAGINGS, form),
      notes,
    })),
  precautions: z
    .strictObject({ ...ticks(PRECAUTIONS, say("intake.tick")), notes: note(say) })
    .transform(({ notes, ...form }) => ({ has: ticked(PRECAUTIONS, form), notes })),
  positions: z
    .strictObject({
      ...ticks(LYINGS, say("intake.tick")),
      sit: oneOf(YES_NO, say("intake.yesNo")),
      stairs: oneOf(YES_NO, say("intake.yesNo")),
      firstTime: oneOf(YES_NO, say("intake.yesNo")),
    })
    .transform(({ sit, stairs, firstTime, ...form }) => ({
      lying: ticked(LYINGS, form),
      sit,
      stairs,
      firstTime,
    })),
});
