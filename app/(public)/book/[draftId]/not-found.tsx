import type { Metadata } from "next";
import { PhoneLink } from "@/components/site/phone-link";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { sayBook } from "@/app/(public)/book/say-book";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await sayBook())("startAgain.short"),
});

/** The same for a booking that was never begun, is too old, or belongs to another browser: none is told apart. */
export default async function StartAgain() {
  const { phone } = await clinicFacts();
  const say = await sayBook();

  return (
    <>
      <PageHeader title={say("startAgain.title")} lead={say("startAgain.lead")} />
      <ButtonLink href="/book">{say("startAgain.button")}</ButtonLink>
      <p>{say.rich("startAgain.booked", { phone: () => <PhoneLink phone={phone} /> })}</p>
    </>
  );
}
