import type { Metadata } from "next";
import Link from "next/link";
import { PhoneLink } from "@/components/site/phone-link";
import { PageHeader } from "@/components/ui/page-header";
import { clinicFacts } from "@/lib/booking/clinic-facts";

export const metadata: Metadata = { title: "Sent", robots: { index: false } };

type Props = { searchParams: Promise<{ wish?: string | string[] }> };

export default async function SentPage({ searchParams }: Props) {
  const { phone } = await clinicFacts();
  const wantsCall = (await searchParams).wish === "call";

  return (
    <main id="main-content">
      <PageHeader
        title={wantsCall ? "We will call you" : "Your message has been sent"}
        lead={
          wantsCall
            ? "We have your number and call you during our next opening hours."
            : "We have your message and answer by email, usually on our next opening day."
        }
      />
      <p>
        If it cannot wait, call us: <PhoneLink phone={phone} />. In an emergency call 911 or go to an
        emergency department.
      </p>
      <p>
        <Link href="/">Back to the first page</Link>
      </p>
    </main>
  );
}
