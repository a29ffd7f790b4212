import type { ComponentProps } from "react";
import styles from "./field.module.css";
import { FieldError } from "./field-error";
import { FieldHint, describedBy } from "./field-notes";
import { OptionalMark } from "./optional-mark";

type Props = {
  label: string;
  /** Also the field's id, so that an error summary can lead to it. */
  name: string;
  hint?: string | undefined;
  error?: string | undefined;
  defaultValue?: string | undefined;
  type?: "text" | "email" | "tel" | "password" | "search" | "date" | "time" | undefined;
  autoComplete?: string | undefined;
  inputMode?: ComponentProps<"input">["inputMode"];
  multiline?: boolean | undefined;
  /** Says so beside the label. Everything not marked is needed. */
  optional?: boolean | undefined;
  /** A field for something short, such as a phone number. */
  short?: boolean | undefined;
  maxLength?: number | undefined;
};

/** The server judges what is typed; `required` is only told to assistive technology, never enforced by a browser bubble. */
export function TextField(props: Props) {
  const { label, name, hint, error, multiline, optional, short, type, ...input } = props;
  const shared = {
    ...input,
    id: name,
    name,
    className: short ? `${styles.input} ${styles.short}` : styles.input,
    "aria-required": optional ? undefined : true,
    "aria-invalid": error ? true : undefined,
    "aria-describedby": describedBy(name, hint, error),
  };

  return (
    <div className={error ? styles.faulty : styles.field}>
      <label htmlFor={name} className={styles.label}>
        {label}
        {optional && <OptionalMark />}
      </label>
      <FieldHint name={name} text={hint} />
      <FieldError name={name} text={error} />
      {multiline ? <textarea {...shared} rows={6} /> : <input {...shared} type={type ?? "text"} />}
    </div>
  );
}
