import type { Metadata } from "next";
import { BackToSettings } from "@/components/desk/settings/back-to-settings";
import { TrailDays } from "@/components/desk/trail/trail-days";
import { TrailFilter } from "@/components/desk/trail/trail-filter";
import styles from "@/components/desk/trail/trail.module.css";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/auth/require-staff";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { showTrail } from "@/lib/desk/show-trail";
import { TRAIL_KIND_WORDS } from "@/lib/format/trail-kind-words";

export const metadata: Metadata = { title: "Trail" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function TrailPage({ searchParams }: Props) {
  const staff = await requireStaff("ADMIN");
  const [query, { timeZone }] = await Promise.all([searchParams, clinicFacts()]);
  const { asked, entries, names, staff: people, next } = await showTrail(staff, query);
  const older = new URLSearchParams(
    Object.entries({ ...asked, before: next }).filter(
      (entry): entry is [string, string] => entry[1] !== null,
    ),
  );

  return (
    <main id="main-content">
      <BackToSettings />
      <PageHeader
        title="Trail"
        lead="Who looked at what and who changed what. Nobody can change these lines, and nobody can take one away."
      />
      <TrailFilter
        people={[
          { value: "patient", label: "Patients, online" },
          { value: "system", label: "The system" },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        kinds={Object.entries(TRAIL_KIND_WORDS).map(([value, label]) => ({ value, label }))}
        asked={asked}
      />
      {entries.length === 0 ? (
        <p>Nothing was done that fits.</p>
      ) : (
        <TrailDays entries={entries} names={names} timeZone={timeZone} />
      )}
      {next !== null && (
        <a href={`/desk/settings/trail?${older}`} className={styles.older}>
          Older ones
        </a>
      )}
    </main>
  );
}
