import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { RadioChoice } from "@/components/ui/radio-choice";
import { TextField } from "@/components/ui/text-field";
import styles from "./block-form.module.css";
import type { FieldsShown } from "./block-times";

type Props = FieldsShown & {
  /** Of all weekdays, Monday first. */
  weekdayNames: string[];
};

/** Whether it comes again, on which weekdays, and until when. */
export function BlockRepeat({ fields, faultOf, weekdayNames }: Props) {
  return (
    <details className={styles.repeat} open={["1", "2"].includes(fields["repeat"] ?? "")}>
      <summary className={styles.summary}>Does it repeat?</summary>
      <RadioChoice
        legend="How often?"
        name="repeat"
        chosen={fields["repeat"] ?? "no"}
        error={faultOf("repeat")}
        choices={[
          { value: "no", label: "Once" },
          { value: "1", label: "Every week" },
          { value: "2", label: "Every other week" },
        ]}
      />
      <CheckboxGroup
        legend="On these weekdays"
        name="weekdays"
        error={faultOf("weekdays")}
        choices={weekdayNames.map((label, index) => ({
          name: `weekday-${index + 1}`,
          label,
          isChecked: fields[`weekday-${index + 1}`] === "yes",
        }))}
      />
      <TextField
        name="repeatUntil"
        label="Until"
        type="date"
        short
        defaultValue={fields["repeatUntil"]}
        error={faultOf("repeatUntil")}
      />
    </details>
  );
}
