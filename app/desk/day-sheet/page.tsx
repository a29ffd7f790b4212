import type { Metadata, Route } from "next";
import { clock } from "@/app/clock";
import { SheetPage } from "@/components/day/sheet-page";
import { PrintButton } from "@/components/desk/print-button";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/auth/require-staff";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { showDay } from "@/lib/desk/show-day";
import { askedDate } from "@/lib/domain/asked-date";
import { dateAt } from "@/lib/domain/clinic-time";
import { dateLong } from "@/lib/format/clinic-words";
import styles from "./page.module.css";

export const metadata: Metadata = { title: "Day sheet" };

type Props = { searchParams: Promise<{ date?: string | string[] }> };

export default async function DaySheetPage({ searchParams }: Props) {
  await requireStaff();
  const now = clock();
  const [asked, { timeZone }] = await Promise.all([searchParams, clinicFacts()]);
  const { date } = askedDate(asked.date, dateAt(now, timeZone));
  const { practitioners } = await showDay(date, now);
  const sheets = practitioners
    .map(({ id, name, isOpen, cells }) => ({
      ...{ id, name, isOpen },
      things: cells
        .flatMap((cell) => cell.things.map(({ thing }) => thing))
        .sort((a, b) => a.start - b.start),
    }))
    .filter(({ isOpen, things }) => isOpen || things.length > 0);

  return (
    <main id="main-content">
      <div className={styles.screen}>
        <PageHeader
          title="Day sheet"
          lead={`${dateLong(date)}. One page for each practitioner who is in. Nothing on it is about health but the treatment’s name.`}
        />
        <p className={styles.ways}>
          <PrintButton>Print</PrintButton>
          <a href={`/desk?date=${date}` as Route}>Back to the day</a>
        </p>
        <noscript>
          <p>To print it, choose “Print” in your browser’s menu.</p>
        </noscript>
        {sheets.length === 0 && <p>Nobody is in on this day.</p>}
      </div>
      {sheets.map(({ id, name, things }) => (
        <SheetPage
          key={id}
          practitioner={name}
          dateWords={dateLong(date)}
          timeZone={timeZone}
          things={things}
        />
      ))}
    </main>
  );
}
