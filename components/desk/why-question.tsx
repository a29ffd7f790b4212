import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import styles from "./visit/visit-form.module.css";

type Props = {
  practitioner: string;
  start: string;
  treatments: { slug: string; name: string }[];
  chosen: string;
};

/** The same time, asked for another treatment. */
export function WhyQuestion({ practitioner, start, treatments, chosen }: Props) {
  return (
    <form method="get" className={styles.form}>
      <input type="hidden" name="practitioner" value={practitioner} />
      <input type="hidden" name="start" value={start} />
      <SelectField
        key={chosen}
        name="treatment"
        label="Treatment"
        choices={treatments.map(({ slug, name }) => ({ value: slug, label: name }))}
        chosen={chosen}
      />
      <div>
        <Button look="secondary">Look</Button>
      </div>
    </form>
  );
}
