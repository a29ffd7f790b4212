import { monthLong } from "@/lib/format/clinic-words";
import { price } from "@/lib/format/price";
import { clinicLang, type Language } from "@/lib/words/languages";
import { sentencesIn, wordsIn } from "@/lib/words/words-in";
import { ConditionText } from "./condition-text";
import { reviewedOn } from "./evidence-sources";

type Props = {
  treatments: {
    slug: string;
    name: string;
    description: string;
    minutes: number;
    /** US cents. Null: no charge is shown. */
    priceCents: number | null;
    audience: "new" | "returning" | "everyone";
  }[];
  language: Language;
};

const FOR_WHOM = {
  new: "visit.forNew",
  returning: "visit.forReturning",
  everyone: "visit.forEveryone",
} as const;

/** The text about sciatica, with all that has to be worked out in it said beforehand. */
export function Condition({ treatments, language }: Props) {
  const say = wordsIn(language, "condition");
  const { causes, why, who, visit, next } = sentencesIn(language, "condition");
  const sayEvidence = wordsIn(language, "evidence");

  return (
    <ConditionText
      words={{ causes, why, who, visit, next }}
      muscles={sentencesIn(language, "muscles")}
      evidence={{
        ...sentencesIn(language, "evidence"),
        reviewed: sayEvidence("reviewed", { month: monthLong(reviewedOn, language) }),
      }}
      whyLead={say.rich("why.lead", { evidence: (words) => <a href="#evidence">{words}</a> })}
      callFirst={say.rich("visit.call", { strong: (words) => <strong>{words}</strong> })}
      treatments={treatments.map(({ slug, name, description, minutes, priceCents, audience }) => ({
        ...{ slug, name, description, lang: clinicLang(language) },
        length: say("visit.minutes", { minutes }),
        price: priceCents === null ? null : price(priceCents),
        forWhom: say(FOR_WHOM[audience]),
      }))}
    />
  );
}
