"use client";

import { useState, type FormEvent, type ReactNode } from "react";
import { FieldError } from "@/components/ui/field-notes";
import { FormShell, type FormAction } from "./form-shell";
import styles from "./time-choice.module.css";

type Props = {
  action: FormAction;
  /** The time that is chosen when the page opens, in words. */
  chosenAtFirst: string | null;
  children: ReactNode;
};

/** Says beside the button which time is chosen: its day may be folded away. */
export function TimeForm({ action, chosenAtFirst, children }: Props) {
  const [chosen, setChosen] = useState(chosenAtFirst);
  const noteChoice = ({ target }: FormEvent<HTMLFormElement>) => {
    if (target instanceof HTMLInputElement) setChosen(target.dataset["inWords"] ?? null);
  };
  const beside = chosen && <p className={styles.chosen}>{chosen}</p>;

  return (
    <FormShell
      action={action}
      button="Keep this time"
      sending="Keeping this time"
      sticky
      beside={beside}
      onChange={noteChoice}
    >
      {({ fieldErrors }) => (
        <>
          <FieldError name="start" text={fieldErrors["start"]?.[0]} />
          {children}
        </>
      )}
    </FormShell>
  );
}
