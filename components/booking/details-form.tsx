"use client";

import { RadioChoice } from "@/components/ui/radio-choice";
import { TextField } from "@/components/ui/text-field";
import styles from "./details-form.module.css";
import { FormShell, type FormAction } from "./form-shell";

/** By field name. */
type Given = Record<"forWhom" | "patientName" | "bookedBy" | "email" | "phone", string | undefined>;

type Props = {
  action: FormAction;
  given: Given;
  /** What the address is for. */
  emailHint?: string;
};

const FOR_WHOM = [
  { value: "me", label: "Me" },
  { value: "someone-else", label: "Someone else", hint: "A child, a partner, someone you look after" },
];

const EMAIL_HINT = "We send all mail about the visit here. Whoever has the link in it can change the visit.";

export function DetailsForm({ action, given, emailHint = EMAIL_HINT }: Props) {
  return (
    <FormShell action={action} button="Continue" sending="One moment">
      {(state) => {
        const typed = (name: keyof Given) => state.fields[name] ?? given[name];
        const field = (name: keyof Given) => ({
          name,
          defaultValue: typed(name),
          error: state.fieldErrors[name]?.[0],
        });

        return (
          <div className={styles.fields}>
            <RadioChoice
              legend="Who is this visit for?"
              name="forWhom"
              choices={FOR_WHOM}
              chosen={typed("forWhom")}
              error={state.fieldErrors["forWhom"]?.[0]}
            />
            <TextField
              {...field("patientName")}
              label="Full name of the person who comes"
              autoComplete="name"
            />
            <div className={styles.someoneElse}>
              <TextField
                {...field("bookedBy")}
                label="Your own full name"
                hint="You arrange the visit: the email address and phone number below are yours."
                autoComplete="name"
              />
            </div>
            <TextField
              {...field("email")}
              label="Email address"
              hint={emailHint}
              type="email"
              autoComplete="email"
            />
            <TextField
              {...field("phone")}
              label="Phone number"
              hint="We only call about this visit."
              type="tel"
              autoComplete="tel"
              short
            />
          </div>
        );
      }}
    </FormShell>
  );
}
