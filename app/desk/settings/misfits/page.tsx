import type { Metadata, Route } from "next";
import { clock } from "@/app/clock";
import { SettingsPage } from "@/components/desk/settings/settings-page";
import styles from "@/components/desk/settings/week.module.css";
import { requireStaff } from "@/lib/auth/require-staff";
import { showMisfits } from "@/lib/desk/show-misfits";
import { dateAt } from "@/lib/domain/clinic-time";
import { EVERYONE } from "@/lib/domain/closed-time";
import { misfitMoment, misfitWords } from "@/lib/format/consequence-words";

export const metadata: Metadata = { title: "Visits that do not fit" };

type Props = { searchParams: Promise<{ note?: string | string[] }> };

export default async function MisfitsPage({ searchParams }: Props) {
  await requireStaff("ADMIN");
  const [{ note }, { timeZone, misfits }] = await Promise.all([searchParams, showMisfits(clock())]);

  return (
    <SettingsPage
      title="Visits that do not fit"
      lead="Booked before hours or other settings were changed. They stay booked until somebody moves or cancels them."
      note={note}
      isRefilled={false}
    >
      {misfits.length === 0 && <p>Every visit booked ahead fits.</p>}
      <ul className={styles.lines}>
        {misfits.map((visit) => {
          const day = dateAt(visit.start, timeZone);
          const closing = new URLSearchParams({ who: EVERYONE, from: day, until: day });
          const whose = <span className="visually-hidden"> of {visit.patientName}</span>;
          return (
            <li key={visit.bookingId}>
              <a href={`/desk/visits/${visit.bookingId}` as Route}>{visit.patientName}</a>,{" "}
              {misfitMoment(visit, timeZone)}. {misfitWords(visit)}
              <span className={styles.ways}>
                <a href={`/desk/visits/${visit.bookingId}/move` as Route}>Move the visit{whose}</a>
                <a href={`/desk/closing?${closing}` as Route}>All visits of that day{whose}</a>
              </span>
            </li>
          );
        })}
      </ul>
    </SettingsPage>
  );
}
