import type { Metadata } from "next";
import { openDraft } from "@/app/(public)/book/open-draft";
import { HeadingFocus } from "@/components/booking/heading-focus";
import { PhoneLink } from "@/components/site/phone-link";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { clinicFacts } from "@/lib/booking/clinic-facts";

export const metadata: Metadata = { title: "You are on the waitlist" };

/** Says nothing of the place itself: that is for whoever reads the mail, since anyone may type any address. */
export default async function JoinedPage({ params }: PageProps<"/book/[draftId]/waitlist/joined">) {
  const { email } = await openDraft((await params).draftId, "time");
  const { phone } = await clinicFacts();

  return (
    <>
      <HeadingFocus />
      <PageHeader
        title="You are on the waitlist"
        lead={
          <>
            We have written to {email ?? "you"}. The link in that mail shows your place in the order. There
            you can also leave the list.
          </>
        }
      />
      <p>
        When a time comes free that suits you, we keep it for you for a while and write to you. One person is
        asked at a time. You can book another time meanwhile; then please leave the list, or call us on{" "}
        <PhoneLink phone={phone} />.
      </p>
      <ButtonLink href="/" look="secondary">
        To the first page
      </ButtonLink>
    </>
  );
}
