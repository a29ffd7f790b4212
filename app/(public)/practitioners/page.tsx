import type { Metadata } from "next";
import { pageLanguage } from "@/app/page-language";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { PractitionerCard } from "@/components/clinic/practitioner-card";
import { StructuredData } from "@/components/site/structured-data";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { listPractitioners } from "@/lib/booking/list-practitioners";
import { env } from "@/lib/env";
import { practitionersPageData } from "@/lib/format/structured-data";
import { wordsIn } from "@/lib/words/words-in";
import styles from "./page.module.css";

export async function generateMetadata(): Promise<Metadata> {
  const say = wordsIn(await pageLanguage(), "clinic");
  return { title: say("practitioners.short"), description: say("practitioners.description") };
}

export default async function PractitionersPage() {
  const [practitioners, clinic] = await Promise.all([listPractitioners(), clinicFacts()]);
  const language = await pageLanguage();
  const say = wordsIn(language, "clinic");

  return (
    <main id="main-content">
      <StructuredData data={practitionersPageData({ clinic, practitioners }, env().APP_URL)} />
      <PageHeader title={say("practitioners.title")} lead={say("practitioners.lead")} />
      <ul className={styles.list}>
        {practitioners.map((practitioner) => (
          <PractitionerCard key={practitioner.slug} practitioner={practitioner} language={language} />
        ))}
      </ul>
      <ButtonLink href="/book">{say("practitioners.find")}</ButtonLink>
    </main>
  );
}
