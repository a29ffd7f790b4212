"use client";

import type { Route } from "next";
import { FormShell, type FormAction } from "@/components/booking/form-shell";
import { ButtonLink } from "@/components/ui/button";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { Notice } from "@/components/ui/notice";

type Props = { action: FormAction; version: string; backHref: Route; isAgreed: boolean };

/** Agreeing is a tick of one's own: it is never ticked beforehand, and cannot be skipped. */
export function ConsentForm({ action, version, backHref, isAgreed }: Props) {
  if (isAgreed) {
    return (
      <Notice heading="You have agreed to this">
        <p>Call us if you have changed your mind, or tell us when you come.</p>
        <ButtonLink href={backHref} look="quiet">
          Back
        </ButtonLink>
      </Notice>
    );
  }
  return (
    <FormShell
      action={action}
      button="I agree"
      sending="Saving"
      after={
        <ButtonLink href={backHref} look="quiet">
          Back
        </ButtonLink>
      }
    >
      {(state) => (
        <>
          <input type="hidden" name="version" value={version} />
          <CheckboxField
            name="agreed"
            label="I have read this, or had it read to me, and I agree to be treated. I am the patient, or I decide for the patient."
            error={state.fieldErrors["agreed"]?.[0]}
          />
        </>
      )}
    </FormShell>
  );
}
