"use client";

import { FormShell, type FormAction } from "@/components/booking/form-shell";
import { RadioChoice } from "@/components/ui/radio-choice";
import { SelectField } from "@/components/ui/select-field";
import { IMPORT_FIELDS, type ImportColumns, type ImportKind } from "@/lib/domain/import-fields";
import { FIELD_WORDS } from "@/lib/format/import-words";
import styles from "./import.module.css";

type Props = {
  action: FormAction;
  importId: string;
  kind: ImportKind;
  header: string[];
  chosen: ImportColumns;
  monthFirst: boolean;
};

/** Which column of the file is what. What its names tell is chosen already. */
export function ColumnForm({ action, importId, kind, header, chosen, monthFirst }: Props) {
  const columns = header.map((name, place) => ({
    value: String(place),
    label: name || `Column ${place + 1}`,
  }));
  return (
    <FormShell action={action} button="Check the rows" sending="Sending it">
      {({ fields, fieldErrors }) => (
        <>
          <input type="hidden" name="import" value={importId} />
          <div className={styles.columns}>
            {IMPORT_FIELDS[kind].map((field) => (
              <SelectField
                key={field}
                name={field}
                label={FIELD_WORDS[field]}
                choices={[{ value: "none", label: "Not in this file" }, ...columns]}
                chosen={fields[field] ?? String(chosen[field] ?? "none")}
                error={fieldErrors[field]?.[0]}
              />
            ))}
          </div>
          <RadioChoice
            legend="How are dates written?"
            name="dates"
            chosen={fields["dates"] ?? (monthFirst ? "month" : "day")}
            hint="Only for dates like 3/4/1980. Years first and names of months are understood anyway."
            choices={[
              { value: "month", label: "Month first: 3/31/1980" },
              { value: "day", label: "Day first: 31/3/1980" },
            ]}
          />
        </>
      )}
    </FormShell>
  );
}
