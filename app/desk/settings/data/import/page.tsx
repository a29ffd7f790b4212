import type { Metadata, Route } from "next";
import { UploadForm } from "@/components/desk/import/upload-form";
import styles from "@/components/desk/import/import.module.css";
import list from "@/components/desk/list.module.css";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/auth/require-staff";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { showImports } from "@/lib/desk/show-import";
import { clinicMoment } from "@/lib/format/clinic-words";
import { importStateWords } from "@/lib/format/import-state-words";

export const metadata: Metadata = { title: "Bring data in" };

const FAULTS: Record<string, string> = {
  "no-file": "Choose a file first. What came was empty.",
  empty: "There are no rows below the first one, which names the columns.",
  "too-many-rows": "More than 250,000 rows are too many. Split the file into several.",
  "too-many-columns": "More than 200 columns are no list of patients or visits. Choose another file.",
};
const NOTES: Record<string, string> = {
  gone: "That file is not here any more. Files are kept for a day.",
  forgotten: "The file is gone.",
};

type Props = { searchParams: Promise<{ note?: string | string[]; row?: string | string[] }> };

export default async function ImportPage({ searchParams }: Props) {
  await requireStaff("ADMIN");
  const [{ note, row }, imports, { timeZone }] = await Promise.all([
    searchParams,
    showImports(),
    clinicFacts(),
  ]);
  const key = typeof note === "string" ? note : "";
  const fault = key === "unreadable" ? unreadable(row) : FAULTS[key];

  return (
    <main id="main-content">
      <PageHeader
        title="Bring data in"
        lead="Patients or visits from another system’s export. You see what was understood before anything is written."
      />
      <div className={styles.sections}>
        {(fault ?? NOTES[key]) && (
          <Notice kind={fault ? "warning" : "info"} heading={fault ? "Nothing was kept" : (NOTES[key] ?? "")}>
            {fault && <p>{fault}</p>}
          </Notice>
        )}
        <UploadForm action="/api/desk/imports" error={fault} />
        {imports.length > 0 && (
          <section className={styles.section} aria-labelledby="sent">
            <h2 id="sent">Files of the last day</h2>
            <ul className={list.list}>
              {imports.map((one) => (
                <li key={one.id} className={list.item}>
                  <span className={list.what}>
                    <a href={`/desk/settings/data/import/${one.id}` as Route}>{one.fileName}</a>
                    <span className={list.more}>{clinicMoment(one.createdAt, timeZone)}</span>
                    <span className={list.more}>{importStateWords(one)}</span>
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </main>
  );
}

function unreadable(row: string | string[] | undefined): string {
  const where = typeof row === "string" && /^\d{1,7}$/.test(row) ? ` from row ${row} on` : "";
  return `The file cannot be read${where}. Most often a quotation mark is open there that is never closed.`;
}
