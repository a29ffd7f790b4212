"use client";

import { RadioChoice } from "@/components/ui/radio-choice";
import type { FormState } from "@/lib/http/form-state";
import { TellChoice } from "./tell-choice";
import { VisitForm, type VisitFormAction } from "./visit-form";

type Props = {
  action: VisitFormAction;
  bookingId: string;
  version: number;
  email: string | null;
  phone: string | null;
  before: FormState | undefined;
};

/** Who asked for it, and who is told. */
export function CancelForm({ email, phone, ...form }: Props) {
  return (
    <VisitForm {...form} button="Cancel the visit" sending="Cancelling it">
      {({ fields, fieldErrors }) => (
        <>
          <RadioChoice
            legend="Who asked for it?"
            name="askedBy"
            chosen={fields["askedBy"]}
            error={fieldErrors["askedBy"]?.[0]}
            choices={[
              { value: "PATIENT", label: "The patient" },
              { value: "CLINIC", label: "The clinic" },
            ]}
          />
          <TellChoice
            email={email}
            phone={phone}
            chosen={fields["tell"] === "no" ? "no" : "yes"}
            error={fieldErrors["tell"]?.[0]}
          />
        </>
      )}
    </VisitForm>
  );
}
