import { Causes } from "@/components/condition/causes";
import { Emergency } from "@/components/condition/emergency";
import { Evidence } from "@/components/condition/evidence";
import { FivePoints } from "@/components/condition/five-points";
import { Hero } from "@/components/condition/hero";
import { MuscleChooser } from "@/components/condition/muscle-chooser";
import { Visit } from "@/components/condition/visit";
import { WhatYouCanDo } from "@/components/condition/what-you-can-do";
import { WhoIsAffected } from "@/components/condition/who-is-affected";
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
        <Causes />
        <MuscleChooser />
        <FivePoints />
        <Evidence />
        <WhoIsAffected />
        <Visit treatments={treatments} />
        <WhatYouCanDo />
      </div>
    </main>
  );
}
