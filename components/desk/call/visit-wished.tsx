"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import styles from "./call.module.css";
import type { CallState, CallView } from "./call-state";
import { RadioPills } from "./radio-pills";

export type Choice = { value: string; label: string; hint?: string | undefined };

type Props = {
  state: CallState;
  view: CallView;
  treatments: Choice[];
  practitioners: Choice[];
  /** What was understood of the wish while it is typed on. */
  understood: { understood: string | null; leftOut: string | null } | null;
  /** Another treatment, or another practitioner: other times. */
  lookAgain: (chosen: Record<string, string>) => void;
};

const ANYONE = { value: "any", label: "Anyone" };

/** For what, with whom, and when, in the caller's words. */
export function VisitWished({ state, view, treatments, practitioners, understood, lookAgain }: Props) {
  const { fields, fieldErrors } = state;
  const [treatment, setTreatment] = useState<string | null>(null);
  const [practitioner, setPractitioner] = useState(fields["practitioner"] ?? ANYONE.value);
  const { leftOut, ...words } = understood ?? view;

  return (
    <>
      <RadioPills
        legend="For what?"
        name="treatment"
        choices={treatments}
        chosen={treatment ?? view.treatment}
        choose={(value) => {
          setTreatment(value);
          lookAgain({ treatment: value });
        }}
      />
      <RadioPills
        legend="With whom?"
        name="practitioner"
        choices={[ANYONE, ...practitioners]}
        chosen={practitioner}
        choose={(value) => {
          setPractitioner(value);
          lookAgain({ practitioner: value });
        }}
      />
      {view.notes.length > 0 && (
        <ul className={styles.notes}>
          {view.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <div className={styles.when}>
        <TextField
          name="wish"
          label="When?"
          hint="As it is said: tue afternoon, tomorrow 10, 12/3 pm, next week mornings, asap"
          autoComplete="off"
          maxLength={200}
          defaultValue={fields["wish"]}
          error={fieldErrors["wish"]?.[0]}
        />
        <Button look="secondary" name="do" value="offer">
          Find times
        </Button>
      </div>
      <p role="status" className={styles.understood}>
        {words.understood && <>Understood: {words.understood}. </>}
        {leftOut && <span className={styles.leftOut}>Not understood: “{leftOut}”.</span>}
      </p>
    </>
  );
}
