import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import styles from "@/components/desk/visit/visit.module.css";
import { Button, ButtonLink } from "@/components/ui/button";
import { DefinitionList, type Row } from "@/components/ui/definition-list";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/auth/require-staff";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { showBlock } from "@/lib/desk/show-block";
import { dateAt } from "@/lib/domain/clinic-time";
import { blockTitle, repeatWords } from "@/lib/format/block-words";
import { clinicDateLong, clinicMoment, clinicTime } from "@/lib/format/clinic-words";
import { unblockAction } from "./actions";

export const metadata: Metadata = { title: "Blocked time" };

type Props = { params: Promise<{ blockId: string }> };

export default async function BlockedTimePage({ params }: Props) {
  await requireStaff();
  const [{ blockId }, { timeZone }] = await Promise.all([params, clinicFacts()]);
  const block = await showBlock(blockId);
  if (!block) notFound();
  const { start, end, series, visits } = block;
  const rows: Row[] = [
    { term: "Whose time", details: block.who },
    {
      term: "When",
      details: `${clinicDateLong(start, timeZone)}, ${clinicTime(start, timeZone)} until ${clinicTime(end, timeZone)}`,
    },
    { term: "Repeats", details: series ? capitalized(repeatWords(series)) : "No" },
  ];

  return (
    <main id="main-content">
      <PageHeader title={blockTitle(block)} above="Blocked time" />
      <div className={styles.section}>
        <DefinitionList rows={rows} />
        {visits.length > 0 && (
          <section className={styles.section} aria-labelledby="visits">
            <h2 id="visits">Visits that are still in it</h2>
            <ul className={styles.list}>
              {visits.map((visit) => (
                <li key={visit.bookingId} className={styles.item}>
                  <a href={`/desk/visits/${visit.bookingId}`}>{visit.patientName}</a>
                  <span className={styles.soft}>{clinicMoment(visit.start, timeZone)}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <form action={unblockAction} className={styles.ways}>
          <input type="hidden" name="blockId" value={block.blockId} />
          <Button name="which" value="this">
            {series ? "Remove this one" : "Remove it"}
          </Button>
          {series && series.laterBlocks > 0 && (
            <Button name="which" value="later" look="secondary">
              Remove this and all {series.laterBlocks} later
            </Button>
          )}
          <ButtonLink href={`/desk?date=${dateAt(start, timeZone)}` as Route} look="quiet">
            To the day
          </ButtonLink>
        </form>
      </div>
    </main>
  );
}

const capitalized = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
