import type { Metadata } from "next";
import { clock } from "@/app/clock";
import { ClosedDaysForm } from "@/components/desk/settings/closed-days-form";
import { SettingsPage } from "@/components/desk/settings/settings-page";
import { TickedForm } from "@/components/desk/settings/ticked-form";
import styles from "@/components/desk/settings/week.module.css";
import { keptFields } from "@/lib/auth/kept-form";
import { requireStaff } from "@/lib/auth/require-staff";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { listClosedDays } from "@/lib/desk/set-closed-days";
import { listHolidays } from "@/lib/desk/set-holidays";
import { listSchedules } from "@/lib/desk/show-block";
import { dateAt } from "@/lib/domain/clinic-time";
import { dateLong } from "@/lib/format/clinic-words";
import { layDaysAction, setHolidaysAction, takeDaysAction } from "./actions";
import { CLINIC, goneName } from "./asked-days";
import { daysInWords } from "./days-in-words";

export const metadata: Metadata = { title: "Closed days" };

type Props = { searchParams: Promise<{ note?: string | string[] }> };

export default async function ClosedDaysPage({ searchParams }: Props) {
  const staff = await requireStaff("ADMIN");
  const [{ note }, { timeZone }, schedules, kept] = await Promise.all([
    searchParams,
    clinicFacts(),
    listSchedules(),
    keptFields(staff.sessionId, "/desk/settings/closed-days"),
  ]);
  const today = dateAt(clock(), timeZone);
  const [days, holidays] = await Promise.all([listClosedDays(today), listHolidays(today)]);
  const isKept = kept?.["note"] !== undefined;
  const closed = holidays.filter(({ isClosed }) => isClosed);

  return (
    <SettingsPage
      title="Closed days"
      lead="Days on which the clinic, a practitioner or a room is closed or has other hours. A day has one entry for each of them; a new one takes the place of the old."
      note={note}
      isRefilled={isKept}
    >
      <section aria-labelledby="lay-days" className={styles.part}>
        <h2 id="lay-days" className={styles.title}>
          Close, or set other hours
        </h2>
        <ClosedDaysForm
          action={layDaysAction}
          stands={isKept ? kept : { who: CLINIC, from: today, kind: "closed" }}
          who={[
            { value: CLINIC, label: "The whole clinic" },
            ...schedules.map(({ scheduleId, name }) => ({ value: scheduleId, label: name })),
          ]}
        />
      </section>
      {days.length > 0 && (
        <section aria-labelledby="days-ahead" className={styles.part}>
          <h2 id="days-ahead" className={styles.title}>
            Ahead
          </h2>
          <TickedForm
            action={takeDaysAction}
            legend="Which shall be usual days again?"
            name="gone"
            save="Take them back"
            choices={daysInWords(days).map((run) => ({
              ...{ name: goneName(run), label: run.words, isChecked: false },
            }))}
          />
        </section>
      )}
      <section aria-labelledby="holidays-ahead" className={styles.part}>
        <h2 id="holidays-ahead" className={styles.title}>
          Holidays
        </h2>
        <TickedForm
          action={setHolidaysAction}
          legend="On which does the clinic close?"
          name="holidays"
          hint="Public holidays in the United States and Maine, and two customary days. Observed: the free day when the holiday itself falls on a weekend."
          save="Save holidays"
          hidden={{ known: closed.map(({ date }) => date).join(" ") }}
          choices={holidays.map(({ date, name, isClosed }) => ({
            ...{ name: `holiday-${date}`, label: `${name}, ${dateLong(date)}`, isChecked: isClosed },
          }))}
        />
      </section>
    </SettingsPage>
  );
}
