import type { Metadata } from "next";
import { clock } from "@/app/clock";
import { RangeForm } from "@/components/reports/range-form";
import { ReportFigure } from "@/components/reports/report-figure";
import styles from "@/components/reports/reports.module.css";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/auth/require-staff";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { showReport } from "@/lib/desk/show-reports";
import { dateAt } from "@/lib/domain/clinic-time";
import { PICTURES } from "@/lib/domain/report-picture";
import { askedRange, namedRange, RANGE_NAMES, type RangeName } from "@/lib/domain/report-range";
import { dateRange } from "@/lib/format/clinic-words";

export const metadata: Metadata = { title: "Reports" };

const RANGE_WORDS: Record<RangeName, string> = {
  around: "4 weeks back and ahead",
  "last-4": "Last 4 weeks",
  "last-12": "Last 12 weeks",
  year: "This year",
  "next-4": "Next 4 weeks",
};

type Props = { searchParams: Promise<{ from?: string | string[]; to?: string | string[] }> };

export default async function ReportsPage({ searchParams }: Props) {
  const staff = await requireStaff();
  const now = clock();
  const [query, { timeZone }] = await Promise.all([searchParams, clinicFacts()]);
  const today = dateAt(now, timeZone);
  const asked = askedRange(query, today);
  const range = asked.ok ? asked.value : null;
  const pictures =
    range === null ? [] : await Promise.all(PICTURES.map((name) => showReport(staff, name, range, now)));
  const errorOf = (path: "from" | "to") =>
    asked.ok ? undefined : asked.refusal.find((fault) => fault.path === path)?.message;

  return (
    <main id="main-content">
      <PageHeader
        title="Reports"
        lead={
          range === null
            ? "Choose the days to look at."
            : `${dateRange(range.from, range.until)}, by the clinic's calendar. Counts only: nobody's name is in them.`
        }
      />
      <RangeForm
        presets={RANGE_NAMES.map((name) => {
          const { from, until } = namedRange(name, today);
          const isCurrent = range?.from === from && range.until === until;
          return { href: `/desk/reports?from=${from}&to=${until}`, words: RANGE_WORDS[name], isCurrent };
        })}
        typed={{ from: range?.from ?? once(query.from), to: range?.until ?? once(query.to) }}
        errors={{ from: errorOf("from"), to: errorOf("to") }}
      />
      {range !== null && (
        <div className={styles.parts}>
          {pictures.map((picture) => (
            <ReportFigure key={picture.name} picture={picture} range={range} />
          ))}
        </div>
      )}
    </main>
  );
}

const once = (typed: string | string[] | undefined): string => (typeof typed === "string" ? typed : "");
