import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { cancelAction } from "@/app/(public)/visit/[token]/actions";
import { openVisit } from "@/app/(public)/visit/[token]/open-visit";
import styles from "@/app/(public)/visit/[token]/page.module.css";
import { Button, ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { dayAndTime } from "@/lib/format/free-days";

export const metadata: Metadata = { title: "Cancel your visit", robots: { index: false, follow: false } };

/** Asks first: opening a link never cancels anything, whoever opens it. */
export default async function CancelPage({ params }: PageProps<"/visit/[token]/cancel">) {
  const { token } = await params;
  const { changeUntil, startsAt, practitioner, reference, clinic, recipientAddress } = await openVisit(token);
  if (changeUntil === null) redirect(`/visit/${token}`);

  return (
    <main id="main-content">
      <PageHeader
        title="Cancel your visit?"
        above={`Reference ${reference}`}
        lead={`${dayAndTime(startsAt, clinic.timeZone)} with ${practitioner.name}`}
      />
      <div className={styles.visit}>
        <p>
          The time can be taken by somebody else at once.
          {recipientAddress && " We send you an email that takes the visit out of your calendar."}
        </p>
        <form action={cancelAction.bind(null, token)} className={styles.ways}>
          <Button>Cancel this visit</Button>
          <ButtonLink href={`/visit/${token}/move`} look="secondary">
            Move it instead
          </ButtonLink>
          <ButtonLink href={`/visit/${token}`} look="quiet">
            Keep it
          </ButtonLink>
        </form>
      </div>
    </main>
  );
}
