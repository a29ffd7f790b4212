import { faultWords } from "@/lib/format/import-words";
import styles from "./import.module.css";

type Props = {
  caption: string;
  heads: readonly string[];
  rows: { row: number; values: readonly (string | null)[]; fault: string | null }[];
  /** Whether rows say why they cannot be imported. */
  hasReasons: boolean;
};

/** Rows of a file. A wide one scrolls by itself, also by key. */
export function RowTable({ caption, heads, rows, hasReasons }: Props) {
  return (
    <div className={styles.frame} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Row</th>
            {hasReasons && <th scope="col">Reason</th>}
            {heads.map((head, place) => (
              <th key={place} scope="col">
                {head || `Column ${place + 1}`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, values, fault }) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {hasReasons && <td className={styles.reason}>{fault !== null && faultWords(fault)}</td>}
              {heads.map((_head, place) => (
                <td key={place}>{values[place] ?? ""}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
