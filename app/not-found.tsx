import type { Metadata } from "next";
import { NavLink } from "@/components/site/nav-link";
import { PhoneLink } from "@/components/site/phone-link";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { sentencesIn, wordsIn } from "@/lib/words/words-in";
import PublicLayout from "./(public)/layout";
import { pageLanguage } from "./page-language";

const sayOfSite = async () => wordsIn(await pageLanguage(), "site");

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await sayOfSite())("notFound.short"),
});

export default async function NotFound() {
  const { phone } = await clinicFacts();
  const say = await sayOfSite();
  const { toFirstPage } = sentencesIn(await pageLanguage(), "page");

  return (
    <PublicLayout>
      <main id="main-content">
        <PageHeader
          title={say("notFound.title")}
          lead={say.rich("notFound.lead", {
            visits: (words) => <NavLink href="/visits">{words}</NavLink>,
            phone: () => <PhoneLink phone={phone} />,
          })}
        />
        <ButtonLink href="/">{toFirstPage}</ButtonLink>
      </main>
    </PublicLayout>
  );
}
