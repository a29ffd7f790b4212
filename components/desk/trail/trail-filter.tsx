import { Button, ButtonLink } from "@/components/ui/button";
import field from "@/components/ui/field.module.css";
import styles from "./trail.module.css";

type Choice = { value: string; label: string };
type Props = {
  people: Choice[];
  kinds: Choice[];
  asked: { who: string | null; day: string | null; kind: string | null };
};

/** Who, on which day, about what: a form whose answer is in the address. */
export function TrailFilter({ people, kinds, asked }: Props) {
  return (
    <form action="/desk/settings/trail" className={styles.filter}>
      <Select name="who" label="Who" everything="Everybody" choices={people} chosen={asked.who} />
      <div>
        <label htmlFor="day" className={field.label}>
          Day
        </label>
        <input id="day" name="day" type="date" defaultValue={asked.day ?? ""} className={field.input} />
      </div>
      <Select name="kind" label="About" everything="Everything" choices={kinds} chosen={asked.kind} />
      <Button look="secondary">Show</Button>
      {Object.values(asked).some(Boolean) && (
        <ButtonLink href="/desk/settings/trail" look="quiet">
          Everything again
        </ButtonLink>
      )}
    </form>
  );
}

type SelectProps = {
  name: string;
  label: string;
  everything: string;
  choices: Choice[];
  chosen: string | null;
};

function Select({ name, label, everything, choices, chosen }: SelectProps) {
  return (
    <div>
      <label htmlFor={name} className={field.label}>
        {label}
      </label>
      <select id={name} name={name} defaultValue={chosen ?? ""} className={field.input}>
        <option value="">{everything}</option>
        {choices.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
