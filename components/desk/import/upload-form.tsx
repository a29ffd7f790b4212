import { Button } from "@/components/ui/button";
import { RadioChoice } from "@/components/ui/radio-choice";
import styles from "./import.module.css";

type Props = { action: string; error?: string | undefined };

/** Sends a file. A plain form to a handler: actions of Next.js take no more than 1 MB. */
export function UploadForm({ action, error }: Props) {
  return (
    <form action={action} method="post" encType="multipart/form-data" className={styles.form}>
      <RadioChoice
        legend="What is in the file?"
        name="kind"
        chosen="PATIENTS"
        choices={[
          { value: "PATIENTS", label: "Patients", hint: "Names, addresses, numbers, dates of birth." },
          { value: "VISITS", label: "Visits", hint: "Past and coming ones. Bring the patients in first." },
        ]}
      />
      <div>
        <label htmlFor="file" className={styles.label}>
          The file
        </label>
        <p id="file-hint" className={styles.hint}>
          A CSV file, as other systems export it, of at most 50 MB. The first row names the columns.
        </p>
        <input
          id="file"
          name="file"
          type="file"
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          required
          className={styles.file}
          aria-invalid={error ? true : undefined}
          aria-describedby="file-hint"
        />
      </div>
      <Button>Send the file</Button>
    </form>
  );
}
