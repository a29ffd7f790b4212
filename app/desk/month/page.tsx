import type { Metadata } from "next";
import { clock } from "@/app/clock";
import styles from "@/app/desk/page.module.css";
import { UndoSteps } from "@/app/desk/undo-steps";
import { DateJump } from "@/components/day/date-jump";
import { MonthTable } from "@/components/day/month-table";
import { Live } from "@/components/desk/live";
import { requireStaff } from "@/lib/auth/require-staff";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { showMonth } from "@/lib/desk/show-month";
import { askedDate } from "@/lib/domain/asked-date";
import { monthBeside } from "@/lib/domain/calendar";
import { dateAt } from "@/lib/domain/clinic-time";
import { clinicTime, monthLong } from "@/lib/format/clinic-words";

export const metadata: Metadata = { title: "The month" };

type Props = { searchParams: Promise<{ date?: string | string[] }> };

export default async function MonthPage({ searchParams }: Props) {
  const staff = await requireStaff();
  const now = clock();
  const [asked, { timeZone }] = await Promise.all([searchParams, clinicFacts()]);
  const { date, isWrong } = askedDate(asked.date, dateAt(now, timeZone));
  const { weeks, today } = await showMonth(date, now);

  return (
    <main id="main-content" className={styles.main}>
      <div className={styles.head}>
        <h1 className={styles.title}>{monthLong(date)}</h1>
        <DateJump
          path="/desk/month"
          step="month"
          {...{ date, today }}
          previous={monthBeside(date, -1)}
          next={monthBeside(date, 1)}
        />
      </div>
      {isWrong && (
        <div className={styles.notes} role="status">
          <p>The address asked for a day that does not exist. This is the present month.</p>
        </div>
      )}
      <Live days={weeks.flat().map((day) => day.date)} madeAt={clinicTime(now, timeZone)}>
        <MonthTable caption={`${monthLong(date)}: visits of each day`} weeks={weeks} today={today} />
        <UndoSteps staff={staff} back={`/desk/month?date=${date}`} />
      </Live>
    </main>
  );
}
