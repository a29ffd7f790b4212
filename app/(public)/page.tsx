import { clock } from "@/app/clock";
import { pageLanguage } from "@/app/page-language";
import { Condition } from "@/components/condition/condition";
import { Emergency } from "@/components/condition/emergency";
import { Hero } from "@/components/condition/hero";
import { StructuredData } from "@/components/site/structured-data";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { listPractitioners } from "@/lib/booking/list-practitioners";
import { listTreatments } from "@/lib/booking/list-treatments";
import { openingHours } from "@/lib/booking/opening-hours";
import { env } from "@/lib/env";
import { sciaticaPageData } from "@/lib/format/structured-data";
import { wordsIn } from "@/lib/words/words-in";
import { NextFreePanel } from "./next-free-panel";
import styles from "./page.module.css";

export default async function SciaticaPage() {
  const [clinic, treatments, practitioners, hours] = await Promise.all([
    clinicFacts(),
    listTreatments(),
    listPractitioners(),
    openingHours(clock()),
  ]);
  const language = await pageLanguage();
  const say = wordsIn(language, "condition");
  const described = sciaticaPageData({ clinic, hours, treatments, practitioners }, env().APP_URL);

  return (
    <main id="main-content" className={styles.page}>
      <StructuredData data={described} />
      <Hero clinic={clinic.name} city={clinic.city} say={say} />
      <aside className={styles.panel} aria-label={say("booking")}>
        <NextFreePanel phone={clinic.phone} language={language} />
      </aside>
      <div className={styles.body}>
        <Emergency phone={clinic.phone} say={say} />
        <Condition treatments={treatments} language={language} />
      </div>
    </main>
  );
}
