import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";

/** For an address that names no time, or nobody who could give a treatment then. */
export function NothingToExplain() {
  return (
    <main id="main-content">
      <PageHeader
        title="Which time?"
        lead="The address of this page should name a practitioner and a time, and does not. Choose a time on the day that cannot be booked: there you are told why."
      />
      <ButtonLink href="/desk">To the day</ButtonLink>
    </main>
  );
}
