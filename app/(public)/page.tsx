import { ConditionText } from "@/components/condition/condition-text";
import { Emergency } from "@/components/condition/emergency";
import { Hero } from "@/components/condition/hero";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { listTreatments } from "@/lib/booking/list-treatments";
import { NextFreePanel } from "./next-free-panel";
import styles from "./page.module.css";

export default async function SciaticaPage() {
  const [clinic, treatments] = await Promise.all([clinicFacts(), listTreatments()]);

  return (
    <main id="main-content" className={styles.page}>
      <Hero clinicName={clinic.name} city={clinic.city} />
      <aside className={styles.panel} aria-label="Booking">
        <NextFreePanel phone={clinic.phone} />
      </aside>
      <div className={styles.body}>
        <Emergency phone={clinic.phone} />
        <ConditionText treatments={treatments} />
      </div>
    </main>
  );
}
