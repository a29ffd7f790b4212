import type { Metadata, Route } from "next";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/auth/require-staff";
import styles from "./page.module.css";

export const metadata: Metadata = { title: "Data" };

export default async function DataPage() {
  await requireStaff("ADMIN");

  return (
    <main id="main-content">
      <PageHeader
        title="Data"
        lead="What the clinic has kept is yours: take it with you, or bring more in."
      />
      <div className={styles.sections}>
        <section className={styles.section} aria-labelledby="take">
          <h2 id="take">Take everything with you</h2>
          <p>
            One ZIP file with the whole clinic: patients, visits, hours, treatments, messages and the trail.
            Inside are tables for a spreadsheet, and the same again for another program.
          </p>
          <p>
            Names, addresses and times of visits can be read by anyone who has the file. Notes and health
            answers stay sealed: they open only in a system with this clinic’s key. Keep the file where you
            would keep the paper records. That you took it is noted in the trail.
          </p>
          <ButtonLink href={"/api/desk/export" as Route}>Download everything</ButtonLink>
        </section>
        <section className={styles.section} aria-labelledby="bring">
          <h2 id="bring">Bring patients or visits in</h2>
          <p>
            From another system’s export, as a CSV file. You see what was understood, row by row, before
            anything is written.
          </p>
          <ButtonLink look="secondary" href={"/desk/settings/data/import" as Route}>
            Bring data in
          </ButtonLink>
        </section>
      </div>
    </main>
  );
}
