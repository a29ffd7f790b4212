import type { Metadata } from "next";
import { clock } from "@/app/clock";
import { BlockForm } from "@/components/desk/block/block-form";
import { PageHeader } from "@/components/ui/page-header";
import { keptFields } from "@/lib/auth/kept-form";
import { requireStaff } from "@/lib/auth/require-staff";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { listSchedules, type ScheduleName } from "@/lib/desk/show-block";
import { BLOCK_KINDS } from "@/lib/domain/block-kind";
import { dateAt, isClinicDate, type ClinicDate } from "@/lib/domain/clinic-time";
import { minutesOfClock } from "@/lib/domain/wall-clock";
import { BLOCK_WORDS } from "@/lib/format/block-words";
import { weekdayName } from "@/lib/format/clinic-words";
import { refilled } from "@/lib/http/form-state";
import { blockAction } from "./actions";
import { whoField } from "./asked-block";

export const metadata: Metadata = { title: "Block time" };

const WEEK = [1, 2, 3, 4, 5, 6, 7];

type Query = Record<string, string | string[] | undefined>;
type Props = { searchParams: Promise<Query> };

export default async function BlockPage({ searchParams }: Props) {
  const staff = await requireStaff();
  const [query, { timeZone }, schedules, kept] = await Promise.all([
    searchParams,
    clinicFacts(),
    listSchedules(),
    keptFields(staff.sessionId, "/desk/block"),
  ]);

  return (
    <main id="main-content">
      <PageHeader
        title="Block time"
        lead="For a break, a meeting, a sick day, a holiday. Nobody can book it then; visits that are there stay until you move them."
      />
      <BlockForm
        action={blockAction}
        schedules={schedules.map(({ scheduleId, name }) => ({ field: whoField(scheduleId), name }))}
        kinds={BLOCK_KINDS.map((kind) => ({ value: kind, label: BLOCK_WORDS[kind] }))}
        weekdayNames={WEEK.map((weekday) => weekdayName(weekday))}
        before={refilled(kept ?? fieldsFrom(query, schedules, dateAt(clock(), timeZone)))}
      />
    </main>
  );
}

/** What the address says: practitioner or schedule, date, from and until ("14:30"). What cannot be read is left out. */
function fieldsFrom(query: Query, schedules: ScheduleName[], today: ClinicDate): Record<string, string> {
  const given = (name: string) => (typeof query[name] === "string" ? query[name] : "");
  const time = (name: string) => (minutesOfClock(given(name)) === null ? "" : given(name));
  const who = schedules.filter(
    ({ scheduleId, slug }) =>
      scheduleId === given("schedule") || (slug !== null && slug === given("practitioner")),
  );
  return {
    fromDate: isClinicDate(given("date")) ? given("date") : today,
    fromTime: time("from"),
    untilTime: time("until"),
    ...Object.fromEntries(who.map(({ scheduleId }) => [whoField(scheduleId), "yes"])),
  };
}
