import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";

/** For a visit, patient or block that is not there, and for any other address of the desk that leads nowhere. */
export default function NothingHere() {
  return (
    <main id="main-content">
      <PageHeader
        title="We cannot find that"
        lead="There is nothing at this address: a letter may have gone missing, or somebody has removed what was here. Search for the patient, or look at the day."
      />
      <ButtonLink href="/desk">To the day</ButtonLink>
    </main>
  );
}
