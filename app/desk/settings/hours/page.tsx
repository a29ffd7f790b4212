import type { Metadata, Route } from "next";
import { clock } from "@/app/clock";
import { SettingsPage } from "@/components/desk/settings/settings-page";
import { WeekPicture } from "@/components/desk/settings/week-picture";
import styles from "@/components/desk/settings/week.module.css";
import { requireStaff } from "@/lib/auth/require-staff";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { listHours } from "@/lib/desk/show-hours";
import { dateAt } from "@/lib/domain/clinic-time";
import { weekWords } from "@/lib/format/hours-words";

export const metadata: Metadata = { title: "Hours" };

export default async function HoursPage() {
  await requireStaff("ADMIN");
  const { timeZone } = await clinicFacts();
  const schedules = await listHours(dateAt(clock(), timeZone));

  return (
    <SettingsPage
      title="Hours"
      lead="The week of each practitioner and room, as it is today. A visit needs both to be open."
      note={undefined}
      isRefilled={false}
    >
      {schedules.length === 0 && <p>There is nobody yet. Add a practitioner and a room first.</p>}
      <ul className={styles.schedules}>
        {schedules.map(({ scheduleId, name, today, versions }) => (
          <li key={scheduleId} className={styles.schedule}>
            <WeekPicture week={today} />
            <div>
              <a href={`/desk/settings/hours/${scheduleId}` as Route}>{name}</a>
              <ul className={styles.words}>
                {weekWords(today).map((line) => (
                  <li key={line}>{line}</li>
                ))}
                {versions.length > 1 && <li>Other hours are planned.</li>}
              </ul>
            </div>
          </li>
        ))}
      </ul>
    </SettingsPage>
  );
}
