import type { Metadata, Route } from "next";
import { clock } from "@/app/clock";
import { CancelledList } from "@/components/day/cancelled-list";
import { DateJump } from "@/components/day/date-jump";
import { DayHands } from "@/components/day/day-hands";
import { DayTable } from "@/components/day/day-table";
import { KeysHint } from "@/components/day/keys-hint";
import { MinuteClock } from "@/components/day/minute";
import { StateSummary } from "@/components/day/state-summary";
import { BackupAlarm } from "@/components/desk/backup-alarm";
import { Live } from "@/components/desk/live";
import { requireStaff } from "@/lib/auth/require-staff";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { showDay } from "@/lib/desk/show-day";
import { watchBackups } from "@/lib/desk/watch-backups";
import { askedDate } from "@/lib/domain/asked-date";
import { dateAt } from "@/lib/domain/clinic-time";
import { clinicTime, dateLong } from "@/lib/format/clinic-words";
import { setStateAction } from "./actions";
import { AwayWays } from "./away-ways";
import { DayNotes } from "./day-notes";
import styles from "./page.module.css";
import { UndoSteps } from "./undo-steps";

export const metadata: Metadata = { title: "The day" };

type Props = { searchParams: Promise<{ date?: string | string[]; note?: string | string[] }> };

export default async function DayPage({ searchParams }: Props) {
  const staff = await requireStaff();
  const now = clock();
  const [asked, { timeZone }] = await Promise.all([searchParams, clinicFacts()]);
  const { date, isWrong } = askedDate(asked.date, dateAt(now, timeZone));
  const [view, alarm] = await Promise.all([showDay(date, now), watchBackups(staff.role, now)]);
  const words = dateLong(date);

  return (
    <main id="main-content" className={styles.main}>
      <div className={styles.head}>
        <h1 className={styles.title}>{words}</h1>
        <DateJump path="/desk" date={date} today={view.today} step="day" />
        <StateSummary visits={view.visits} />
      </div>
      {alarm && <BackupAlarm {...alarm} />}
      <DayNotes view={view} isDateWrong={isWrong} note={asked.note} />
      <Live days={[date]} madeAt={clinicTime(now, timeZone)}>
        <MinuteClock now={now}>
          <DayHands>
            <DayTable view={view} dateWords={words} setState={setStateAction} />
          </DayHands>
        </MinuteClock>
        <CancelledList
          visits={view.visits.filter(({ status }) => status === "CANCELLED")}
          timeZone={timeZone}
        />
        <p className={styles.more}>
          <a href={`/desk/day-sheet?date=${date}` as Route}>Day sheet to print</a>
        </p>
        <AwayWays date={date} practitioners={view.practitioners} />
        <KeysHint />
        <UndoSteps staff={staff} back={`/desk?date=${date}`} />
      </Live>
    </main>
  );
}
