"use client";

import { useActionState } from "react";
import { ProblemTitle } from "@/components/booking/problem-title";
import { Button } from "@/components/ui/button";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { ErrorSummary } from "@/components/ui/error-summary";
import { RadioChoice } from "@/components/ui/radio-choice";
import { TextField } from "@/components/ui/text-field";
import { untouched, type FormState } from "@/lib/http/form-state";
import styles from "./block-form.module.css";
import { BlockHit, type Hit } from "./block-hit";
import { BlockRepeat } from "./block-repeat";
import { BlockTimes } from "./block-times";

/** With the visits that lie in the time, once it was asked for. */
export type BlockFormState = FormState & { hit?: Hit };

type Props = {
  action: (before: BlockFormState, form: FormData) => Promise<BlockFormState>;
  /** Each with the name of its field. */
  schedules: { field: string; name: string }[];
  kinds: { value: string; label: string }[];
  /** Of all weekdays, Monday first. */
  weekdayNames: string[];
  /** What stands in the fields at first. */
  before: FormState;
};

/** Takes time out of booking. Visits that lie in it are shown before anything is done. */
export function BlockForm({ action, schedules, kinds, weekdayNames, before }: Props) {
  const [state, submit, isSending] = useActionState<BlockFormState, FormData>(action, {
    ...untouched,
    ...before,
  });
  const { fields, fieldErrors, formErrors, hit } = state;
  const faultOf = (name: string) => fieldErrors[name]?.[0];
  const isChecked = (name: string) => fields[name] === "yes";

  return (
    <form action={submit} noValidate className={styles.form}>
      <ProblemTitle isNeeded={formErrors.length + Object.keys(fieldErrors).length > 0} />
      <ErrorSummary state={state} />
      {hit && <BlockHit hit={hit} />}
      <RadioChoice
        legend="What is it?"
        name="kind"
        chosen={fields["kind"]}
        error={faultOf("kind")}
        choices={kinds}
      />
      <CheckboxGroup
        legend="Whose time?"
        name="who"
        error={faultOf("who")}
        choices={[
          { name: "everyone", label: "The whole clinic", isChecked: isChecked("everyone") },
          ...schedules.map(({ field, name }) => ({ name: field, label: name, isChecked: isChecked(field) })),
        ]}
      />
      <BlockTimes fields={fields} faultOf={faultOf} />
      <BlockRepeat fields={fields} faultOf={faultOf} weekdayNames={weekdayNames} />
      <TextField
        name="note"
        label="Note"
        optional
        hint="For the desk. Nothing about anybody’s health."
        defaultValue={fields["note"]}
        error={faultOf("note")}
      />
      <div className={styles.send}>
        {hit ? (
          <>
            {/* The first button is what Enter presses: the one that drops nobody's plans. */}
            <Button look="secondary" disabled={isSending}>
              Look again
            </Button>
            <Button name="around" value="yes" disabled={isSending}>
              Block around them
            </Button>
          </>
        ) : (
          <Button disabled={isSending}>{isSending ? "Blocking it" : "Block this time"}</Button>
        )}
      </div>
    </form>
  );
}
