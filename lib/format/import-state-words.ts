import type { ImportKind } from "@/lib/domain/import-fields";
import { howMany, rowCount } from "./import-file-words";

type Import = {
  kind: ImportKind;
  state: "UPLOADED" | "CHECKING" | "CHECKED" | "IMPORTING" | "IMPORTED";
  rowsTotal: number;
  rowsFaulty: number;
  rowsImported: number;
};

/** How far an import has come. */
export function importStateWords({ kind, state, rowsTotal, rowsFaulty, rowsImported }: Import): string {
  switch (state) {
    case "UPLOADED":
      return `${rowCount(rowsTotal)}, not checked yet`;
    case "CHECKING":
      return `${rowCount(rowsTotal)}, being checked`;
    case "CHECKED":
      return `${rowCount(rowsTotal - rowsFaulty)} can be imported, ${rowCount(rowsFaulty)} cannot`;
    case "IMPORTING":
      return `${rowCount(rowsTotal - rowsFaulty)} are being imported`;
    case "IMPORTED":
      return `${howMany(rowsImported, kind)} imported`;
  }
}
