import type { Metadata } from "next";
import { PhoneLink } from "@/components/site/phone-link";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { clinicFacts } from "@/lib/booking/clinic-facts";

export const metadata: Metadata = { title: "Please start again" };

/** The same for a booking that was never begun, is too old, or belongs to another browser: none is told apart. */
export default async function StartAgain() {
  const { phone } = await clinicFacts();

  return (
    <>
      <PageHeader
        title="Please start again"
        lead="We cannot open this booking here. We keep what you choose for one day, and only for the browser in which you began."
      />
      <ButtonLink href="/book">Start a new booking</ButtonLink>
      <p>
        Have you booked already? The link in your email shows your visit. If it does not come, or if starting
        again brings you back to this page, call us on <PhoneLink phone={phone} />.
      </p>
    </>
  );
}
