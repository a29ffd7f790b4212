import { Filters } from "@/components/desk/messages/filters";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import styles from "./reports.module.css";

type Props = {
  presets: { href: string; words: string; isCurrent: boolean }[];
  typed: { from: string; to: string };
  errors: { from?: string | undefined; to?: string | undefined };
};

/** Which days: with one click, or typed. The answer is in the address. */
export function RangeForm({ presets, typed, errors }: Props) {
  return (
    <div className={styles.range}>
      <Filters label="Days shown" filters={presets} />
      <form action="/desk/reports" className={styles.form}>
        <TextField label="First day" name="from" type="date" defaultValue={typed.from} error={errors.from} />
        <TextField label="Last day" name="to" type="date" defaultValue={typed.to} error={errors.to} />
        <Button look="secondary">Show</Button>
      </form>
    </div>
  );
}
