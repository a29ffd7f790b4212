import { Button } from "@/components/ui/button";
import field from "@/components/ui/field.module.css";
import styles from "./search-form.module.css";

type Props = {
  /** Where it leads: a page of the desk that reads `q`. */
  action: string;
  label: string;
  hint: string;
  asked: string;
};

/** The one box of a page that is for searching. */
export function SearchForm({ action, label, hint, asked }: Props) {
  return (
    <form action={action} className={styles.form}>
      <div className={styles.field}>
        <label htmlFor="q" className={field.label}>
          {label}
        </label>
        <p id="q-hint" className={field.hint}>
          {hint}
        </p>
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={asked}
          autoComplete="off"
          maxLength={100}
          className={field.input}
          aria-describedby="q-hint"
        />
      </div>
      <Button>Find</Button>
    </form>
  );
}
