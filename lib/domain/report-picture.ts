import type { DiaryFullness } from "./report-fullness";

export const PICTURES = ["fullness", "ahead", "missed", "lead", "found", "undelivered", "waitlist"] as const;
export type PictureName = (typeof PICTURES)[number];
export const isPictureName = (name: string): name is PictureName => PICTURES.some((one) => one === name);

/** A picture's numbers, for its table and its CSV file alike. */
export type ReportTable = { heads: string[]; rows: (string | number)[][] };

/** Tells series apart without colour too: full, pale with an edge, or hatched. */
export type Look = "full" | "pale" | "hatched";

export type Chart =
  | { kind: "heat"; maps: DiaryFullness[] }
  | {
      kind: "columns";
      series: { label: string; look: Look }[];
      /** A value for each series; `note` stands over the column. */
      columns: { label: string; values: number[]; note: string }[];
    }
  | { kind: "bars"; bars: { label: string; value: number; note: string }[] };

/** Something the desk wants to see: in a sentence, drawn, and as numbers. */
export type Picture = {
  name: PictureName;
  title: string;
  /** What is counted, for whoever wonders. */
  counted: string;
  summary: string;
  /** Null: there is nothing to draw, and the summary says so. */
  chart: Chart | null;
  table: ReportTable;
};
