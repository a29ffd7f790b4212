import type { Metadata } from "next";
import { PhoneLink } from "@/components/site/phone-link";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { clinicFacts } from "@/lib/booking/clinic-facts";

export const metadata: Metadata = { title: "Look into your mail", robots: { index: false } };

/** The same words for everybody: they do not tell whether there is such a visit. */
export default async function LinkSentPage() {
  const { phone } = await clinicFacts();

  return (
    <main id="main-content">
      <PageHeader
        title="Look into your mail"
        lead="If we have a visit that fits, a link to it is on its way to the address it was booked with."
      />
      <p>
        It should be there in a few minutes. If it is not, look among unwanted mail, and check that you typed
        the address you booked with. We send at most three such mails an hour to one address.
      </p>
      <p>
        Nothing has come? Call us on <PhoneLink phone={phone} />.
      </p>
      <p>
        <ButtonLink href="/visits" look="quiet">
          Try once more
        </ButtonLink>
      </p>
    </main>
  );
}
