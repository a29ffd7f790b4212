import type { ReactNode } from "react";
import { PageHeader } from "@/components/ui/page-header";
import { refilled } from "@/lib/http/form-state";
import { CatalogueNotes } from "./catalogue-notes";
import styles from "./catalogue.module.css";
import { RetireForm } from "./retire-form";
import type { SettingsAction } from "./settings-form";

type Props = {
  /** "treatment" */
  kind: string;
  entry: { name: string; isRetired: boolean };
  lead?: string;
  /** Of the address, whatever stands there. */
  note?: unknown;
  /** Whether the form holds what was typed before the desk was locked. */
  isKept: boolean;
  retire: SettingsAction;
  /** What stands in the fields of the main form now, with key and version. */
  fields: Readonly<Record<string, string>>;
  /** The main form, and sections beside it. */
  children: ReactNode;
};

/** The page of one practitioner, room or treatment: what it is, its forms, and at the end how to retire it. */
export function EntryPage({ kind, entry, lead, note, isKept, retire, fields, children }: Props) {
  const { key = "", version = "" } = fields;
  const above = entry.isRetired ? `Retired ${kind}` : kind.charAt(0).toUpperCase() + kind.slice(1);
  return (
    <main id="main-content">
      <PageHeader title={entry.name} above={above} lead={lead} />
      <CatalogueNotes note={note} isKept={isKept} />
      <div className={styles.sections}>
        {children}
        <section className={styles.section} aria-labelledby="retire">
          <h2 id="retire">{entry.isRetired ? "Bring back into use" : "Take out of use"}</h2>
          <RetireForm
            action={retire}
            before={refilled({ key, version })}
            isRetired={entry.isRetired}
            what={`this ${kind}`}
          />
        </section>
      </div>
    </main>
  );
}
