import type { Metadata, Route } from "next";
import { clock } from "@/app/clock";
import styles from "@/app/desk/page.module.css";
import { UndoSteps } from "@/app/desk/undo-steps";
import { DateJump } from "@/components/day/date-jump";
import { WeekTable } from "@/components/day/week-table";
import { Live } from "@/components/desk/live";
import { requireStaff } from "@/lib/auth/require-staff";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { showWeek } from "@/lib/desk/show-week";
import { askedDate } from "@/lib/domain/asked-date";
import { addDays, dateAt } from "@/lib/domain/clinic-time";
import { clinicTime, dateRange } from "@/lib/format/clinic-words";

export const metadata: Metadata = { title: "The week" };

type Props = { searchParams: Promise<{ date?: string | string[]; practitioner?: string | string[] }> };

export default async function WeekPage({ searchParams }: Props) {
  const staff = await requireStaff();
  const now = clock();
  const [asked, { timeZone }] = await Promise.all([searchParams, clinicFacts()]);
  const { date, isWrong } = askedDate(asked.date, dateAt(now, timeZone));
  const slug = typeof asked.practitioner === "string" ? asked.practitioner : null;
  const week = await showWeek(date, slug, now);
  const [monday = date, sunday = date] = [week.dates[0], week.dates.at(-1)];
  const chosen = week.practitioners.find((one) => one.slug === slug);
  const to = (practitioner?: string) =>
    `/desk/week?${new URLSearchParams({ date, ...(practitioner && { practitioner }) })}` as Route;

  return (
    <main id="main-content" className={styles.main}>
      <div className={styles.head}>
        <h1 className={styles.title}>{dateRange(monday, sunday)}</h1>
        <DateJump
          path="/desk/week"
          step="week"
          {...{ date, today: week.today }}
          previous={addDays(monday, -7)}
          next={addDays(monday, 7)}
          {...(chosen && { practitioner: chosen.slug })}
        />
      </div>
      {isWrong && (
        <div className={styles.notes} role="status">
          <p>The address asked for a day that does not exist. This is the present week.</p>
        </div>
      )}
      <nav className={styles.choice} aria-label="Whose week">
        <a href={to()} aria-current={chosen ? undefined : "true"}>
          Everyone
        </a>
        {week.practitioners.map((one) => (
          <a key={one.slug} href={to(one.slug)} aria-current={one === chosen ? "true" : undefined}>
            {one.name}
          </a>
        ))}
      </nav>
      <Live days={week.dates} madeAt={clinicTime(now, timeZone)}>
        <WeekTable
          caption={`Visits from ${dateRange(monday, sunday)}, by practitioner and day`}
          {...{ dates: week.dates, today: week.today, timeZone }}
          rows={week.rows}
        />
        <UndoSteps staff={staff} back={to(chosen?.slug)} />
      </Live>
    </main>
  );
}
