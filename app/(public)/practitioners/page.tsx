import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { PractitionerCard } from "@/components/clinic/practitioner-card";
import { listPractitioners } from "@/lib/booking/list-practitioners";
import styles from "./page.module.css";

export const metadata: Metadata = {
  title: "Practitioners",
  description: "Who treats you, what they offer and on which days.",
};

export default async function PractitionersPage() {
  const practitioners = await listPractitioners();

  return (
    <main id="main-content">
      <PageHeader
        title="The people who treat you"
        lead="You can choose one of us when you book, or take the first free time with any of us."
      />
      <ul className={styles.list}>
        {practitioners.map((practitioner) => (
          <PractitionerCard key={practitioner.slug} practitioner={practitioner} />
        ))}
      </ul>
      <ButtonLink href="/book">Find a time</ButtonLink>
    </main>
  );
}
