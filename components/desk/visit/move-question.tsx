import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import styles from "./visit-form.module.css";

type Choice = { value: string; label: string };

type Props = {
  date: string;
  /** "14:30"; empty: not chosen yet. */
  time: string;
  minutes: string;
  practitioners: Choice[];
  practitioner: string;
  /** None: the treatment needs no room. */
  rooms: Choice[];
  room: string;
  faults: Record<string, string>;
};

/** Asks for another time, person, room or length; the answer is the same page with a preview. */
export function MoveQuestion({ practitioners, rooms, faults, ...chosen }: Props) {
  return (
    <form method="get" className={styles.question}>
      <TextField
        name="date"
        label="Day"
        type="date"
        short
        defaultValue={chosen.date}
        error={faults["date"]}
      />
      <TextField
        name="time"
        label="Time"
        type="time"
        short
        defaultValue={chosen.time}
        error={faults["time"] ?? faults["start"]}
      />
      <SelectField
        name="practitioner"
        label="With"
        choices={practitioners}
        chosen={chosen.practitioner}
        error={faults["practitioner"]}
      />
      {rooms.length > 0 && (
        <SelectField
          name="room"
          label="Room"
          choices={[{ value: "", label: "Any that is free" }, ...rooms]}
          chosen={chosen.room}
          error={faults["room"]}
        />
      )}
      <TextField
        name="minutes"
        label="Minutes"
        inputMode="numeric"
        short
        defaultValue={chosen.minutes}
        error={faults["minutes"]}
      />
      <div className={styles.ask}>
        <Button look="secondary">Look</Button>
      </div>
    </form>
  );
}
