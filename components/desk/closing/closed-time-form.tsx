import { Button } from "@/components/ui/button";
import { RadioChoice } from "@/components/ui/radio-choice";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { EVERYONE } from "@/lib/domain/closed-time";
import styles from "./closing.module.css";

type Props = {
  practitioners: { slug: string; name: string }[];
  fields: Record<"who" | "from" | "until" | "fromTime" | "untilTime" | "prefer", string>;
  faults: Partial<Props["fields"]>;
  /** Nothing was asked for yet. */
  isFirst: boolean;
};

/** Who cannot see patients, and when. */
export function ClosedTimeForm({ practitioners, fields, faults, isFirst }: Props) {
  const shown = (name: keyof Props["fields"]) => ({ name, defaultValue: fields[name], error: faults[name] });
  return (
    <form method="get" className={styles.question} key={JSON.stringify(fields)}>
      <SelectField
        name="who"
        label="Who cannot see patients?"
        choices={[
          ...practitioners.map(({ slug, name }) => ({ value: slug, label: name })),
          { value: EVERYONE, label: "The whole clinic" },
        ]}
        chosen={fields.who}
        error={faults.who}
      />
      <div className={styles.pair}>
        <TextField {...shown("from")} label="From day" type="date" />
        <TextField {...shown("until")} label="To day" type="date" optional />
        <TextField {...shown("fromTime")} label="From time" type="time" optional />
        <TextField {...shown("untilTime")} label="To time" type="time" optional />
      </div>
      <RadioChoice
        legend="What is to be kept, where it can be?"
        name="prefer"
        chosen={fields.prefer}
        choices={[
          { value: "practitioner", label: "The practitioner", hint: "On another day, as near as can be." },
          { value: "day", label: "The day", hint: "With somebody else who gives the treatment." },
        ]}
      />
      <div>
        <Button look={isFirst ? "primary" : "secondary"}>Show the visits</Button>
      </div>
    </form>
  );
}
