"use client";

import type { Route } from "next";
import { FormShell, type FormAction } from "@/components/booking/form-shell";
import { Button, ButtonLink } from "@/components/ui/button";
import type { AnswerId } from "@/lib/domain/intake";
import { untouched } from "@/lib/http/form-state";
import { QUESTION_FIELDS } from "./question-fields";

type Props = {
  action: FormAction;
  id: AnswerId;
  /** What was answered before, by field name; `version` and `revision` of what the page was made from among it. */
  fields: Record<string, string>;
  isAnswered: boolean;
  backHref: Route;
};

/** One question. Each can be left out; one that is answered can be taken back. */
export function QuestionForm({ action, id, fields, isAnswered, backHref }: Props) {
  const Fields = QUESTION_FIELDS[id];

  return (
    <FormShell
      action={action}
      button="Save and go on"
      sending="Saving"
      before={{ ...untouched, fields }}
      after={
        <>
          <Button look="secondary" name="skip" value="yes">
            {isAnswered ? "Remove this answer" : "Skip"}
          </Button>
          <ButtonLink href={backHref} look="quiet">
            Back
          </ButtonLink>
        </>
      }
    >
      {(state) => (
        <>
          <input type="hidden" name="version" value={state.fields["version"]} />
          <input type="hidden" name="revision" value={state.fields["revision"]} />
          <Fields state={state} />
        </>
      )}
    </FormShell>
  );
}
