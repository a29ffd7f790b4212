"use client";

import { usePageWords } from "@/components/ui/page-words";
import { RadioChoice } from "@/components/ui/radio-choice";
import { TextField } from "@/components/ui/text-field";
import type { Sentences } from "@/lib/words/words-in";
import styles from "./details-form.module.css";
import { FormShell, type FormAction } from "./form-shell";

/** By field name. */
type Given = Record<"forWhom" | "patientName" | "bookedBy" | "email" | "phone", string | undefined>;

type Props = {
  action: FormAction;
  given: Given;
  /** What the address is for. */
  emailHint?: string;
  words: Sentences<"book">["detailsForm"];
};

export function DetailsForm({ action, given, words, emailHint = words.emailHint }: Props) {
  const page = usePageWords();

  return (
    <FormShell action={action} button={page.continue} sending={page.oneMoment}>
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
              legend={words.forWhom}
              name="forWhom"
              choices={[
                { value: "me", label: words.me },
                { value: "someone-else", label: words.someoneElse, hint: words.someoneElseHint },
              ]}
              chosen={typed("forWhom")}
              error={state.fieldErrors["forWhom"]?.[0]}
            />
            <TextField {...field("patientName")} label={words.patientName} autoComplete="name" />
            <div className={styles.someoneElse}>
              <TextField
                {...field("bookedBy")}
                label={words.bookedBy}
                hint={words.bookedByHint}
                autoComplete="name"
              />
            </div>
            <TextField
              {...field("email")}
              label={words.email}
              hint={emailHint}
              type="email"
              autoComplete="email"
            />
            <TextField
              {...field("phone")}
              label={words.phone}
              hint={words.phoneHint}
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
