import { CheckboxField } from "@/components/ui/checkbox-field";
import { TextField } from "@/components/ui/text-field";
import styles from "./block-form.module.css";

export type FieldsShown = {
  fields: Record<string, string>;
  faultOf: (name: string) => string | undefined;
};

/** From which day to which, and from what time to what time. */
export function BlockTimes({ fields, faultOf }: FieldsShown) {
  const shown = (name: string) => ({ name, defaultValue: fields[name], error: faultOf(name) });
  return (
    <>
      <div className={styles.pair}>
        <TextField {...shown("fromDate")} label="From day" type="date" />
        <TextField {...shown("untilDate")} label="To day" type="date" optional />
      </div>
      <CheckboxField name="allDay" label="All day" defaultChecked={fields["allDay"] === "yes"} />
      <div className={`${styles.pair} ${styles.hours}`}>
        <TextField {...shown("fromTime")} label="From time" type="time" />
        <TextField {...shown("untilTime")} label="To time" type="time" />
      </div>
    </>
  );
}
