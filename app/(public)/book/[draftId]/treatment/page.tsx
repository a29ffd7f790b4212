import { openDraft } from "@/app/(public)/book/open-draft";
import { stepTitle } from "@/app/(public)/book/step-title";
import { StepHeader } from "@/components/booking/step-header";
import { TreatmentForm } from "@/components/booking/treatment-form";
import { listPractitioners, type PractitionerFacts } from "@/lib/booking/list-practitioners";
import { listTreatments, type TreatmentFacts } from "@/lib/booking/list-treatments";
import { pageLanguage } from "@/app/page-language";
import { sayBook } from "@/app/(public)/book/say-book";
import { priceInWords } from "@/app/(public)/book/price-in-words";
import { clinicLang, type Language } from "@/lib/words/languages";
import { sentencesIn, wordsIn, type Say } from "@/lib/words/words-in";
import { chooseTreatmentAction } from "./actions";

export const generateMetadata = async () => stepTitle((await sayBook())("treatment.short"));

export default async function TreatmentPage({ params }: PageProps<"/book/[draftId]/treatment">) {
  const draft = await openDraft((await params).draftId, "treatment");
  const [treatments, practitioners] = await Promise.all([listTreatments(), listPractitioners()]);
  const language = await pageLanguage();
  const say = wordsIn(language, "book");

  return (
    <>
      <StepHeader step="treatment" title={say("treatment.title")} say={say} />
      <TreatmentForm
        action={chooseTreatmentAction.bind(null, draft.id)}
        treatments={treatments.map((one) => treatmentChoice(one, language))}
        practitioners={[
          { value: "any", label: say("treatment.anyone") },
          ...practitioners.map((one) => practitionerChoice(one, treatments, say)),
        ]}
        chosen={draft}
        words={sentencesIn(language, "book").treatmentForm}
      />
    </>
  );
}

const treatmentChoice = (
  { slug, name, minutes, priceCents, audience, description }: TreatmentFacts,
  language: Language,
) => {
  const say = wordsIn(language, "book");
  const lang = clinicLang(language);
  const facts = say("treatment.hint", { minutes, audience, price: priceInWords(priceCents, say) });
  return {
    ...{ value: slug, label: name, lang },
    hint: (
      <>
        {facts} <span lang={lang}>{description}</span>
      </>
    ),
  };
};

function practitionerChoice(
  { slug, name, credentials, treatments }: PractitionerFacts,
  all: TreatmentFacts[],
  say: Say<"book">,
) {
  const given = treatments.map((one) => one.slug);
  const missing = all.filter((one) => !given.includes(one.slug)).map((one) => one.name);
  const hint =
    missing.length > 0 ? say("treatment.doesNotGive", { treatments: missing.join(", ") }) : undefined;
  return { value: slug, label: `${name}, ${credentials}`, hint };
}
