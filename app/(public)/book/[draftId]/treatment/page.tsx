import { openDraft } from "@/app/(public)/book/open-draft";
import { stepTitle } from "@/app/(public)/book/step-title";
import { StepHeader } from "@/components/booking/step-header";
import { TreatmentForm } from "@/components/booking/treatment-form";
import { listPractitioners, type PractitionerFacts } from "@/lib/booking/list-practitioners";
import { listTreatments, type TreatmentFacts } from "@/lib/booking/list-treatments";
import { price } from "@/lib/format/price";
import { chooseTreatmentAction } from "./actions";

export const generateMetadata = () => stepTitle("Treatment and practitioner: step 2 of 5");

export default async function TreatmentPage({ params }: PageProps<"/book/[draftId]/treatment">) {
  const draft = await openDraft((await params).draftId, "treatment");
  const [treatments, practitioners] = await Promise.all([listTreatments(), listPractitioners()]);

  return (
    <>
      <StepHeader step="treatment" title="Choose your visit" />
      <TreatmentForm
        action={chooseTreatmentAction.bind(null, draft.id)}
        treatments={treatments.map(treatmentChoice)}
        practitioners={[
          { value: "any", label: "Anyone who is free" },
          ...practitioners.map((one) => practitionerChoice(one, treatments)),
        ]}
        chosen={draft}
      />
    </>
  );
}

const FOR_WHOM: Record<TreatmentFacts["audience"], string> = {
  new: "if you are new here",
  returning: "if we have treated you before",
  everyone: "for everyone",
};

const treatmentChoice = ({ slug, name, minutes, priceCents, audience, description }: TreatmentFacts) => ({
  value: slug,
  label: name,
  hint: `${minutes} minutes, ${priceCents === null ? "no charge" : price(priceCents)}, ${FOR_WHOM[audience]}. ${description}`,
});

function practitionerChoice(
  { slug, name, credentials, treatments }: PractitionerFacts,
  all: TreatmentFacts[],
) {
  const given = treatments.map((one) => one.slug);
  const missing = all.filter((one) => !given.includes(one.slug)).map((one) => one.name);
  const hint = missing.length > 0 ? `Does not give: ${missing.join(", ")}` : undefined;
  return { value: slug, label: `${name}, ${credentials}`, hint };
}
