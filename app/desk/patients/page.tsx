import type { Metadata } from "next";
import { clock } from "@/app/clock";
import styles from "@/app/desk/account/page.module.css";
import { FoundPatients } from "@/components/desk/find/found-patients";
import { FoundVisits } from "@/components/desk/find/found-visits";
import { SearchForm } from "@/components/desk/find/search-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/auth/require-staff";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { findPatientsAndVisits } from "@/lib/desk/find-patients";

export const metadata: Metadata = { title: "Find a patient" };

type Props = { searchParams: Promise<{ q?: string | string[] }> };

export default async function PatientsPage({ searchParams }: Props) {
  const staff = await requireStaff();
  const [{ q }, { timeZone }] = await Promise.all([searchParams, clinicFacts()]);
  const { asked, patients, visits } = await findPatientsAndVisits(
    staff,
    typeof q === "string" ? q : "",
    clock(),
  );

  return (
    <main id="main-content">
      <PageHeader title="Find a patient" />
      <SearchForm
        action="/desk/patients"
        label="Who or which visit?"
        hint="A name, a part of a phone number, an email address, or the reference of a visit. Spelling need not be right."
        asked={asked}
      />
      {asked !== "" && patients.length === 0 && visits.length === 0 && (
        <p>
          Nobody is like “{asked}”. Try fewer letters, or the phone number. New here?{" "}
          <a href={`/desk/book?${new URLSearchParams({ name: asked })}`}>Book their first visit</a>.
        </p>
      )}
      <div className={styles.sections}>
        {patients.length > 0 && (
          <section className={styles.section} aria-labelledby="patients">
            <h2 id="patients">Patients</h2>
            <FoundPatients patients={patients} timeZone={timeZone} />
          </section>
        )}
        {visits.length > 0 && (
          <section className={styles.section} aria-labelledby="visits">
            <h2 id="visits">Visits</h2>
            <FoundVisits visits={visits} timeZone={timeZone} />
          </section>
        )}
      </div>
    </main>
  );
}
