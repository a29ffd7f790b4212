import type { Metadata } from "next";
import { PhoneLink } from "@/components/site/phone-link";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { clinicFacts } from "@/lib/booking/clinic-facts";

export const metadata: Metadata = { title: "This link leads to no visit" };

/** The same for every token that leads nowhere, whatever the cause. */
export default async function NoSuchVisit() {
  const { phone } = await clinicFacts();

  return (
    <main id="main-content">
      <PageHeader
        title="This link leads to no visit"
        lead={
          <>
            Perhaps a part of it went missing on the way. Try the whole link from your email. Lost the email?
            We send you the link again, or call us on <PhoneLink phone={phone} />.
          </>
        }
      />
      <ButtonLink href="/visits">Send me the link again</ButtonLink>
    </main>
  );
}
