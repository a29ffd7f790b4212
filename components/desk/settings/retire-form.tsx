"use client";

import type { FormState } from "@/lib/http/form-state";
import { SettingsForm, type SettingsAction } from "./settings-form";

type Props = {
  action: SettingsAction;
  before: FormState;
  isRetired: boolean;
  /** "this treatment" */
  what: string;
};

/** Takes something off what can be booked, or brings it back. */
export function RetireForm({ action, before, isRetired, what }: Props) {
  return (
    <SettingsForm action={action} before={before} save={isRetired ? `Bring back ${what}` : `Retire ${what}`}>
      {() => (
        <>
          <input type="hidden" name="retire" value={isRetired ? "no" : "yes"} />
          <p>
            {isRetired
              ? "Nothing is booked here and patients do not see it. Bringing it back puts everything as it was."
              : "Nothing new is booked and patients do not see it any more. Visits that are booked stay booked, and nobody is told anything. It can be brought back at any time."}
          </p>
        </>
      )}
    </SettingsForm>
  );
}
