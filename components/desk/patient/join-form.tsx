"use client";

import { FormShell, type FormAction } from "@/components/booking/form-shell";
import { RadioChoice } from "@/components/ui/radio-choice";
import type { JoinedFact, Side } from "@/lib/domain/join";

type Question = {
  fact: JoinedFact;
  legend: string;
  /** What each record says, and which of it is proposed. */
  choices: Record<Side, string>;
  chosen: Side;
};

type Props = {
  action: FormAction;
  /** Sent along unseen: both versions, and what both records agree on. */
  hidden: Record<string, string>;
  questions: Question[];
};

/** What is kept where two records differ. */
export function JoinForm({ action, hidden, questions }: Props) {
  return (
    <FormShell action={action} button="Make them one record" sending="Joining them">
      {(state) => (
        <>
          {Object.entries(hidden).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {questions.map(({ fact, legend, choices, chosen }) => (
            <RadioChoice
              key={fact}
              name={fact}
              legend={legend}
              chosen={state.fields[fact] ?? chosen}
              error={state.fieldErrors[fact]?.[0]}
              choices={[
                { value: "into", label: choices.into },
                { value: "from", label: choices.from },
              ]}
            />
          ))}
        </>
      )}
    </FormShell>
  );
}
