"use client";

import { usePageWords } from "@/components/ui/page-words";
import type { AskedQuestion } from "@/lib/words/safety-questions";
import { FormShell, type FormAction } from "./form-shell";
import { YesNo } from "./yes-no";

type Props = {
  action: FormAction;
  version: string;
  questions: readonly AskedQuestion[];
  /** What the reader had chosen before coming here, by field name; checked by the server. */
  wish: Record<string, string | undefined>;
  button?: string;
};

export function SafetyForm({ action, version, questions, wish, button }: Props) {
  const words = usePageWords();

  return (
    <FormShell action={action} button={button ?? words.continue} sending={words.oneMoment}>
      {(state) => (
        <>
          <input type="hidden" name="version" value={version} />
          {Object.entries(wish).map(
            ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
          )}
          {questions.map(({ id, text }, position) => (
            <YesNo
              key={id}
              number={position + 1}
              name={id}
              question={text}
              chosen={state.fields[id]}
              error={state.fieldErrors[id]?.[0]}
            />
          ))}
        </>
      )}
    </FormShell>
  );
}
