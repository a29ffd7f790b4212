import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { clock } from "@/app/clock";
import { ColumnForm } from "@/components/desk/import/column-form";
import styles from "@/components/desk/import/import.module.css";
import { Progress } from "@/components/desk/import/progress";
import { RowTable } from "@/components/desk/import/row-table";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/auth/require-staff";
import { showImport } from "@/lib/desk/show-import";
import { DELIMITER_WORDS, ENCODING_WORDS, PREVIEW_HEADS, rowCount } from "@/lib/format/import-file-words";
import { checkAction, steerAction } from "./actions";
import { Found } from "./found";

export const metadata: Metadata = { title: "File brought in" };

type Props = { params: Promise<{ importId?: string }> };

export default async function ImportedFilePage({ params }: Props) {
  await requireStaff("ADMIN");
  const one = await showImport((await params).importId, clock());
  if (!one) notFound();
  const { id, kind, state, header, reading, monthFirst, preview } = one;
  const isWorking = state === "CHECKING" || state === "IMPORTING";
  const form = (
    <ColumnForm
      action={checkAction}
      {...{ importId: id, kind, header, monthFirst }}
      chosen={reading}
      key={state}
    />
  );

  return (
    <main id="main-content">
      <PageHeader
        title={kind === "PATIENTS" ? "Bring patients in" : "Bring visits in"}
        lead={`${one.fileName}: ${rowCount(one.rowsTotal)}, ${ENCODING_WORDS[one.encoding]}, parted by ${DELIMITER_WORDS[one.delimiter]}.`}
      />
      <div className={styles.sections}>
        {isWorking && one.isStalled && (
          <Notice kind="warning" heading="Interrupted">
            <p>Nothing was half done. It goes on by itself within a minute of the worker being back.</p>
          </Notice>
        )}
        {isWorking && (
          <Progress
            words={state === "CHECKING" ? "The rows are being checked." : "The rows are being imported."}
            done={one.rowsDone}
            total={state === "CHECKING" ? one.rowsTotal : one.rowsTotal - one.rowsFaulty}
          />
        )}
        {!isWorking && state !== "UPLOADED" && <Found one={one} steer={steerAction} />}
        {(state === "UPLOADED" || state === "CHECKED") && preview.length > 0 && (
          <section className={styles.section} aria-labelledby="first">
            <h2 id="first">The first rows, as they are understood</h2>
            <RowTable
              caption="Table of the first rows"
              heads={PREVIEW_HEADS[kind]}
              hasReasons={preview.some(({ read }) => "fault" in read)}
              rows={preview.map(({ row, read }) =>
                "fault" in read
                  ? { row, values: [], fault: read.fault }
                  : { row, values: read.values, fault: null },
              )}
            />
          </section>
        )}
        {state === "UPLOADED" && (
          <section className={styles.section} aria-labelledby="columns">
            <h2 id="columns">Which column is what?</h2>
            {form}
          </section>
        )}
        {state === "CHECKED" && (
          <details className={styles.more}>
            <summary>Change which column is what</summary>
            {form}
          </details>
        )}
        {!isWorking && (
          <form action={steerAction} className={styles.ways}>
            <input type="hidden" name="import" value={id} />
            <Button look="quiet" name="change" value="forget">
              Take the file away
            </Button>
            <a href={"/desk/settings/data/import" as Route}>Other files</a>
          </form>
        )}
      </div>
    </main>
  );
}
