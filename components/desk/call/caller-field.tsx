"use client";

import { useId, useState, type KeyboardEvent } from "react";
import { FieldError } from "@/components/ui/field-error";
import field from "@/components/ui/field.module.css";
import { isPhoneNumber } from "@/lib/domain/caller";
import styles from "./call.module.css";
import type { KnownPerson } from "./call-state";
import { usePatientSearch } from "./use-patient-search";

type Props = {
  defaultValue: string | undefined;
  error: string | undefined;
  choose: (person: KnownPerson) => void;
  /** Puts a number of somebody new where it belongs; the name is asked for next. */
  moveNumber: () => void;
};

/**
 * Name or number, with those on record who match below it: a combobox as the ARIA Authoring Practices describe it.
 * Whoever is not chosen from the list is somebody new.
 */
export function CallerField({ defaultValue, error, choose, moveNumber }: Props) {
  const [typed, setTyped] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const list = useId();
  const found = usePatientSearch(typed);
  const people = isOpen ? (found ?? []) : [];

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const pick = (person: KnownPerson) => {
    close();
    choose(person);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = people[active];
    if (step && !isOpen) setOpen(true);
    else if (step && people.length > 0) setActive(stepFrom(active, step, people.length));
    else if (event.key === "Enter" && chosen) pick(chosen);
    else if (event.key === "Escape" && isOpen) close();
    else if (/^(Tab|Enter)$/.test(event.key) && !event.shiftKey && isPhoneNumber(typed.trim())) {
      moveNumber();
      setTyped("");
      close();
    } else return;
    event.preventDefault();
  };

  return (
    <div className={error ? field.faulty : field.field}>
      <label htmlFor="name" className={field.label}>
        Name or phone number
      </label>
      <FieldError name="name" text={error} />
      <div className={styles.combobox}>
        <input
          id="name"
          name="name"
          type="text"
          role="combobox"
          className={field.input}
          defaultValue={defaultValue}
          autoComplete="off"
          autoFocus
          maxLength={200}
          aria-required
          aria-autocomplete="list"
          aria-expanded={people.length > 0}
          aria-controls={list}
          aria-activedescendant={people[active] && `${list}-${active}`}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? "name-error" : undefined}
          onChange={({ target }) => {
            setTyped(target.value);
            setOpen(true);
            setActive(-1);
          }}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
        <ul
          id={list}
          role="listbox"
          aria-label="Patients"
          className={styles.list}
          hidden={people.length === 0}
        >
          {people.map((person, index) => (
            <li
              key={person.patientId}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === active}
              className={styles.option}
              // Before the field loses the focus, which closes the list.
              onPointerDown={(event) => {
                event.preventDefault();
                pick(person);
              }}
            >
              <strong>{person.name}</strong>
              <span className={styles.facts}>{person.facts}</span>
            </li>
          ))}
        </ul>
      </div>
      <p role="status" className={styles.status}>
        {isOpen && found && countWords(found.length, isPhoneNumber(typed.trim()))}
      </p>
    </div>
  );
}

/** Past the last comes none, then the first again. */
const stepFrom = (active: number, step: number, count: number): number =>
  ((active + step + 1 + count + 1) % (count + 1)) - 1;

function countWords(count: number, isNumber: boolean): string {
  if (count > 0) return `${count} on record. Arrow down and Enter to choose; or go on, as somebody new.`;
  return isNumber
    ? "Nobody on record has this number. Tab puts it in its place, and you type the name."
    : "Nobody on record: a new caller.";
}
