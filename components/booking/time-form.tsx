"use client";

import { useEffect, useRef, useState, type FormEvent, type ReactNode } from "react";
import { FieldError } from "@/components/ui/field-error";
import { FormShell, type FormAction } from "./form-shell";
import styles from "./time-choice.module.css";

type Props = {
  action: FormAction;
  /** The time that is chosen when the page opens, in words. */
  chosenAtFirst: string | null;
  /** What the button says, and what it says while the form is on its way. */
  button: string;
  sending: string;
  children: ReactNode;
};

/** Says beside the button which time is chosen: its day may be folded away. */
export function TimeForm({ action, chosenAtFirst, button, sending, children }: Props) {
  const [chosen, setChosen] = useState(chosenAtFirst);
  const noteChoice = ({ target }: FormEvent<HTMLFormElement>) => {
    if (target instanceof HTMLInputElement) setChosen(target.dataset["inWords"] ?? null);
  };
  const choices = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = choices.current;
    if (!box) return;
    const clearChoice = ({ target }: Event) => {
      if (letGoOfChoiceOutside(box, target)) setChosen(null);
    };
    // Toggling is an event that does not bubble.
    box.addEventListener("toggle", clearChoice, true);
    return () => box.removeEventListener("toggle", clearChoice, true);
  }, []);
  const beside = chosen && <p className={styles.chosen}>{chosen}</p>;

  return (
    <FormShell action={action} button={button} sending={sending} sticky beside={beside} onChange={noteChoice}>
      {({ fieldErrors }) => (
        <>
          <FieldError name="start" text={fieldErrors["start"]?.[0]} />
          <div className={styles.choices} ref={choices}>
            {children}
          </div>
        </>
      )}
    </FormShell>
  );
}

/** The Tab key finds only the chosen radio of a group: whoever opens another day must be able to reach its times. */
function letGoOfChoiceOutside(box: HTMLElement, day: EventTarget | null): boolean {
  const checked = box.querySelector<HTMLInputElement>("input:checked");
  if (!(day instanceof HTMLDetailsElement) || !day.open || !checked || day.contains(checked)) return false;
  checked.checked = false;
  return true;
}
