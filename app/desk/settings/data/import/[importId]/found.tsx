import type { Route } from "next";
import styles from "@/components/desk/import/import.module.css";
import { RowTable } from "@/components/desk/import/row-table";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { ImportShown } from "@/lib/desk/show-import";
import { howMany, rowCount } from "@/lib/format/import-file-words";
import { faultWords } from "@/lib/format/import-words";

type Props = { one: ImportShown; steer: (form: FormData) => Promise<void> };

/** What checking has found, and what importing has done. */
export function Found({ one, steer }: Props) {
  const { id, kind, state, header, faulty, faults, rowsTotal, rowsFaulty } = one;
  const good = rowsTotal - rowsFaulty;
  return (
    <>
      <section className={styles.section} aria-label="What was found">
        {state === "IMPORTED" ? (
          <Notice heading={`${howMany(one.rowsImported, kind)} imported.`}>
            <p>
              {rowsFaulty === 0 ? "No row was left out." : `${rowCount(rowsFaulty)} left out, see below.`}
            </p>
          </Notice>
        ) : (
          <>
            <p>
              <strong>{rowCount(good)}</strong> can be imported.{" "}
              {rowsFaulty > 0 && `${rowCount(rowsFaulty)} cannot.`}
            </p>
            {good > 0 && (
              <form action={steer}>
                <input type="hidden" name="import" value={id} />
                <Button name="change" value="begin">
                  Import {howMany(good, kind)}
                </Button>
              </form>
            )}
          </>
        )}
      </section>
      {rowsFaulty > 0 && (
        <section className={styles.section} aria-labelledby="faulty">
          <h2 id="faulty">Rows that {state === "IMPORTED" ? "were not imported" : "cannot be imported"}</h2>
          <ul className={styles.faults}>
            {faults.map(({ fault, rows }) => (
              <li key={fault}>
                {rowCount(rows)}: {faultWords(fault)}
              </li>
            ))}
          </ul>
          <p>
            <a href={`/api/desk/imports/${id}/faults` as Route} download>
              Download all {rowsFaulty.toLocaleString("en-US")} with their reasons (CSV)
            </a>{" "}
            Mend them there and send that file again. It is kept here for a day.
          </p>
          <RowTable
            caption="Rows that cannot be imported, and why"
            heads={header}
            hasReasons
            rows={faulty.map(({ row, cells, fault }) => ({ row, values: cells, fault }))}
          />
          {rowsFaulty > faulty.length && <p>These are the first {faulty.length}.</p>}
        </section>
      )}
    </>
  );
}
