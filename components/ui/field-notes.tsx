import styles from "./field.module.css";

type Note = { name: string; text: string | undefined };

export function FieldHint({ name, text }: Note) {
  if (!text) return null;
  return (
    <p id={`${name}-hint`} className={styles.hint}>
      {text}
    </p>
  );
}

/** The ids of the notes that are there, in the order they are seen. */
export function describedBy(name: string, hint: string | undefined, error: string | undefined) {
  const ids = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}
