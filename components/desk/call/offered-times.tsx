"use client";

import { type KeyboardEvent } from "react";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field-error";
import styles from "./call.module.css";
import type { CallView } from "./call-state";

type Props = {
  view: CallView;
  /** Value of the time that is marked. */
  chosen: string | null;
  heldUntil: string | null;
  error: string | undefined;
  choose: (value: string) => void;
  /** Enter: on to what comes next. */
  goOn: () => void;
};

/** Three times with the sentence that offers them. The keys 1, 2 and 3 choose while the list has the focus. */
export function OfferedTimes({ view, chosen, heldUntil, error, choose, goOn }: Props) {
  const { times, sentence, isNear, lost, after, understood, isSqueezed } = view;
  const last = times.at(-1)?.value.split(" ")[0];
  const onKeyDown = (event: KeyboardEvent) => {
    const asked = times[Number(event.key) - 1];
    if (asked) {
      choose(asked.value);
      document.getElementById(radioId(times.indexOf(asked)))?.focus();
    } else if (event.key === "Enter") goOn();
    else return;
    event.preventDefault();
  };

  return (
    <div className={styles.times}>
      <div role="status">
        {lost && <p className={styles.lost}>{lost}</p>}
        {isNear && <p>Nothing is free just then. The nearest:</p>}
        {sentence && !isSqueezed && <p className={styles.aloud}>“{sentence}”</p>}
      </div>
      {times.length === 0 && !lost && (
        <p className={styles.awaited}>Once you know when, three times appear here, and the first is held.</p>
      )}
      <input type="hidden" name="after" value={after} />
      <input type="hidden" name="last" value={last ?? ""} />
      {times.length > 0 && (
        <fieldset onKeyDown={onKeyDown} aria-describedby={error ? "time-error" : undefined}>
          <legend className={styles.legend}>Which time?</legend>
          <FieldError name="time" text={error} />
          <div className={styles.choices}>
            {times.map(({ value, day, clock, practitioner, note }, index) => (
              <label key={value} className={styles.time}>
                <input
                  type="radio"
                  id={radioId(index)}
                  name="time"
                  value={value}
                  checked={value === chosen}
                  onChange={() => choose(value)}
                />
                <kbd className={styles.key} aria-hidden>
                  {index + 1}
                </kbd>
                <span>
                  {day}, <strong className={styles.clock}>{clock}</strong>{" "}
                  <span className={styles.with}>with {practitioner}</span>
                  {note && <span className={styles.elsewhere}> {note}</span>}
                </span>
              </label>
            ))}
          </div>
          <div className={styles.under}>
            <p role="status">{heldUntil ? `Held until ${heldUntil}` : ""}</p>
            {understood && !isSqueezed && (
              <Button look="quiet" name="do" value="more">
                Three later ones
              </Button>
            )}
          </div>
        </fieldset>
      )}
    </div>
  );
}

const radioId = (index: number) => (index === 0 ? "time" : `time-${index + 1}`);
