import type { AnswerId, IntakeAnswers } from "@/lib/domain/intake";
import type { Language } from "@/lib/words/languages";
import { sentencesIn, wordsIn, type Say, type Sentences } from "@/lib/words/words-in";
import { listed } from "./listed";

type Answer = Say<"intakeAnswers">;
type Labels = Sentences<"intakeChoices"> & Pick<Sentences<"intakeBody">, "regions">;
type Words = { [Id in AnswerId]: (answer: IntakeAnswers[Id], say: Answer, labels: Labels) => string[] };

/** The words of a choice; of one that is offered no more, its id. */
const labelOf = (labels: Record<string, string>, id: string): string => labels[id] ?? id;
const labelled = (labels: Record<string, string>, ids: readonly string[], none: string): string =>
  ids.length === 0 ? none : ids.map((id) => labelOf(labels, id)).join("; ");
const given = (text: string): string[] => (text === "" ? [] : [text]);
const pain: Words["leg-pain"] = ({ now, worst }, say) => [
  say("now", { score: now }),
  say("worst", { score: worst }),
];

const WORDS: Words = {
  "leg-pain": pain,
  "back-pain": pain,
  side: ({ side }, _say, { sides }) => [labelOf(sides, side)],
  nerves: ({ feelings, weakness }, say, labels) => [
    labelled(labels.feelings, feelings, say("noFeelings")),
    say("weakness", { answer: labelOf(labels.weaknesses, weakness) }),
  ],
  where: ({ regions, drawing }, say, labels) => [
    ...(regions.length > 0 ? [labelled(labels.regions, regions, "")] : []),
    ...(drawing.length > 0 ? [say("lines", { count: drawing.length })] : []),
  ],
  since: ({ since, how }, _say, { sinces }) => [labelOf(sinces, since), ...given(how)],
  "keeps-from": ({ text }) => [text],
  earlier: ({ treatments, imaging, notes }, say, labels) => [
    labelled(labels.earlier, treatments, say("noTreatment")),
    say("pictures", { pictures: labelled(labels.imagings, imaging, say("noPictures")) }),
    ...given(notes),
  ],
  precautions: ({ has, notes }, say, { precautions }) => [
    labelled(precautions, has, say("noPrecautions")),
    ...given(notes),
  ],
  positions: ({ lying, sit, stairs, firstTime }, say, { lyings }) => {
    const ways = lying.map((id) => labelOf(lyings, id).toLowerCase());
    return [
      lying.length === 0 ? say("cannotLie") : say("lying", { ways: listed(ways, say("and")) }),
      say("sit", { answer: say(sit) }),
      say("stairs", { answer: say(stairs) }),
      say("firstTime", { answer: say(firstTime) }),
    ];
  },
};

/** An answer in words of a language, a line for each part. Null: skipped. */
export function answerWords<Id extends AnswerId>(
  id: Id,
  answer: IntakeAnswers[Id] | null,
  language: Language,
): string[] {
  const say = wordsIn(language, "intakeAnswers");
  if (answer === null) return [say("skipped")];
  const labels = {
    ...sentencesIn(language, "intakeChoices"),
    regions: sentencesIn(language, "intakeBody").regions,
  };
  return WORDS[id](answer, say, labels);
}
