import { BODY_REGIONS } from "@/lib/domain/body-regions";
import type { AnswerId, IntakeAnswers } from "@/lib/domain/intake";
import {
  EARLIER,
  FEELINGS,
  IMAGINGS,
  labelOf,
  LYINGS,
  PRECAUTIONS,
  SIDES,
  SINCES,
  WEAKNESSES,
  type Choice,
} from "@/lib/domain/intake-choices";
import { listed } from "./listed";

const labels = (choices: readonly Choice[], ids: readonly string[], none: string): string =>
  ids.length === 0 ? none : ids.map((id) => labelOf(choices, id)).join("; ");
const given = (text: string): string[] => (text === "" ? [] : [text]);
const pain = ({ now, worst }: IntakeAnswers["leg-pain"]) => [
  `Now ${now} of 10`,
  `Worst this week ${worst} of 10`,
];

const REGIONS: readonly Choice[] = BODY_REGIONS;

const WORDS: { [Id in AnswerId]: (answer: IntakeAnswers[Id]) => string[] } = {
  "leg-pain": pain,
  "back-pain": pain,
  side: ({ side }) => [labelOf(SIDES, side)],
  nerves: ({ feelings, weakness }) => [
    labels(FEELINGS, feelings, "Nothing numb or tingling"),
    `Weaker leg or foot: ${labelOf(WEAKNESSES, weakness)}`,
  ],
  where: ({ regions, drawing }) => [
    ...(regions.length > 0 ? [labels(REGIONS, regions, "")] : []),
    ...(drawing.length > 0 ? [drawing.length === 1 ? "1 line drawn" : `${drawing.length} lines drawn`] : []),
  ],
  since: ({ since, how }) => [labelOf(SINCES, since), ...given(how)],
  "keeps-from": ({ text }) => [text],
  earlier: ({ treatments, imaging, notes }) => [
    labels(EARLIER, treatments, "No earlier treatment"),
    `Pictures: ${labels(IMAGINGS, imaging, "none")}`,
    ...given(notes),
  ],
  precautions: ({ has, notes }) => [labels(PRECAUTIONS, has, "None of these"), ...given(notes)],
  positions: ({ lying, sit, stairs, firstTime }) => [
    lying.length === 0
      ? "Cannot lie comfortably"
      : `Can lie: ${listed(
          lying.map((id) => labelOf(LYINGS, id).toLowerCase()),
          "and",
        )}`,
    `Can sit for 10 minutes: ${sit}`,
    `Can climb stairs: ${stairs}`,
    `First time with needles: ${firstTime}`,
  ],
};

/** An answer in words, a line for each part. Null: skipped. */
export const answerWords = <Id extends AnswerId>(id: Id, answer: IntakeAnswers[Id] | null): string[] =>
  answer === null ? ["Skipped"] : WORDS[id](answer);
