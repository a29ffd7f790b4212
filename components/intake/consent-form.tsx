"use client";

import type { Route } from "next";
import { FormShell, type FormAction } from "@/components/booking/form-shell";
import { ButtonLink } from "@/components/ui/button";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { Notice } from "@/components/ui/notice";
import type { Sentences } from "@/lib/words/words-in";

type Props = {
  action: FormAction;
  version: string;
  backHref: Route;
  isAgreed: boolean;
  words: Sentences<"intakeForm">;
};

/** Agreeing is a tick of one's own: it is never ticked beforehand, and cannot be skipped. */
export function ConsentForm({ action, version, backHref, isAgreed, words }: Props) {
  if (isAgreed) {
    return (
      <Notice heading={words.consent.agreed}>
        <p>{words.consent.mind}</p>
        <ButtonLink href={backHref} look="quiet">
          {words.back}
        </ButtonLink>
      </Notice>
    );
  }
  return (
    <FormShell
      action={action}
      button={words.consent.button}
      sending={words.saving}
      after={
        <ButtonLink href={backHref} look="quiet">
          {words.back}
        </ButtonLink>
      }
    >
      {(state) => (
        <>
          <input type="hidden" name="version" value={version} />
          <CheckboxField name="agreed" label={words.consent.label} error={state.fieldErrors["agreed"]?.[0]} />
        </>
      )}
    </FormShell>
  );
}
