"use client";

import type { Route } from "next";
import { FormShell, type FormAction } from "@/components/booking/form-shell";
import { Button, ButtonLink } from "@/components/ui/button";
import type { AnswerId } from "@/lib/domain/intake";
import { untouched } from "@/lib/http/form-state";
import { QUESTION_FIELDS, type FieldWords } from "./question-fields";

type Props = {
  action: FormAction;
  id: AnswerId;
  /** What was answered before, by field name; `version` and `revision` of what the page was made from among it. */
  fields: Record<string, string>;
  isAnswered: boolean;
  backHref: Route;
  words: FieldWords;
};

/** One question. Each can be left out; one that is answered can be taken back. */
export function QuestionForm({ action, id, fields, isAnswered, backHref, words }: Props) {
  const Fields = QUESTION_FIELDS[id];
  const { form } = words;

  return (
    <FormShell
      action={action}
      button={form.save}
      sending={form.saving}
      before={{ ...untouched, fields }}
      after={
        <>
          <Button look="secondary" name="skip" value="yes">
            {isAnswered ? form.remove : form.skip}
          </Button>
          <ButtonLink href={backHref} look="quiet">
            {form.back}
          </ButtonLink>
        </>
      }
    >
      {(state) => (
        <>
          <input type="hidden" name="version" value={state.fields["version"]} />
          <input type="hidden" name="revision" value={state.fields["revision"]} />
          <Fields state={state} words={words} />
        </>
      )}
    </FormShell>
  );
}
