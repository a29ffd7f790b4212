import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { clock } from "@/app/clock";
import { HoursForm } from "@/components/desk/settings/hours-form";
import { SettingsPage } from "@/components/desk/settings/settings-page";
import { TickedForm } from "@/components/desk/settings/ticked-form";
import { WeekList } from "@/components/desk/settings/week-list";
import styles from "@/components/desk/settings/week.module.css";
import { keptFields } from "@/lib/auth/kept-form";
import { requireStaff } from "@/lib/auth/require-staff";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { showHours } from "@/lib/desk/show-hours";
import { dateAt } from "@/lib/domain/clinic-time";
import { weekFields } from "@/lib/domain/week-fields";
import { datesWords, paintedWords, weekWords } from "@/lib/format/hours-words";
import { removePlannedAction, setHoursAction } from "./actions";

export const metadata: Metadata = { title: "Hours of one week" };

type Props = PageProps<"/desk/settings/hours/[scheduleId]">;

export default async function WeekHoursPage({ params, searchParams }: Props) {
  const staff = await requireStaff("ADMIN");
  const [{ scheduleId }, { note }, { timeZone }] = await Promise.all([params, searchParams, clinicFacts()]);
  const today = dateAt(clock(), timeZone);
  const [hours, kept] = await Promise.all([
    showHours(scheduleId, today),
    keptFields(staff.sessionId, `/desk/settings/hours/${scheduleId}`),
  ]);
  if (!hours) notFound();
  const about = { scheduleId, version: hours.mark };
  const [, ...planned] = hours.versions;
  const isKept = kept?.["from"] !== undefined;

  return (
    <SettingsPage
      title={`Hours: ${hours.name}`}
      lead="Change the week and say from which day. Visits that are booked stay until you move them."
      note={note}
      isRefilled={isKept}
    >
      <HoursForm
        action={setHoursAction}
        stands={{ ...weekFields(hours.today), ...about, from: today, ...(isKept && kept) }}
        words={paintedWords()}
      />
      {planned.length > 0 && (
        <section aria-labelledby="planned-changes" className={styles.part}>
          <h2 id="planned-changes" className={styles.title}>
            Planned changes
          </h2>
          <TickedForm
            action={removePlannedAction}
            legend="Which shall not come?"
            name="planned"
            hint="What holds before it holds on."
            save="Take them back"
            hidden={about}
            choices={planned.map(({ from, until, week }) => ({
              name: `planned-${from}`,
              label: `${datesWords(from, until)}. ${weekWords(week).join("; ")}`,
              isChecked: false,
            }))}
          />
        </section>
      )}
      <WeekList
        versions={hours.past.map(({ from, until, week }) => ({
          dates: datesWords(from, until),
          lines: weekWords(week),
        }))}
      />
    </SettingsPage>
  );
}
