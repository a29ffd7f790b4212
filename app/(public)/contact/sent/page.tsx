import type { Metadata } from "next";
import Link from "next/link";
import { pageLanguage } from "@/app/page-language";
import { PhoneLink } from "@/components/site/phone-link";
import { PageHeader } from "@/components/ui/page-header";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { wordsIn } from "@/lib/words/words-in";

export async function generateMetadata(): Promise<Metadata> {
  return { title: wordsIn(await pageLanguage(), "clinic")("sent.short"), robots: { index: false } };
}

type Props = { searchParams: Promise<{ wish?: string | string[] }> };

export default async function SentPage({ searchParams }: Props) {
  const { phone } = await clinicFacts();
  const say = wordsIn(await pageLanguage(), "clinic");
  const wantsCall = (await searchParams).wish === "call";

  return (
    <main id="main-content">
      <PageHeader
        title={say(wantsCall ? "sent.callTitle" : "sent.title")}
        lead={say(wantsCall ? "sent.callLead" : "sent.lead")}
      />
      <p>{say.rich("sent.urgent", { phone: () => <PhoneLink phone={phone} /> })}</p>
      <p>
        <Link href="/">{say("sent.back")}</Link>
      </p>
    </main>
  );
}
