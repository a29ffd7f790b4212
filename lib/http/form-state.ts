/** What a form knows after the server has looked at it. Small and plain, for it travels to the browser. */
export type FormState = {
  /** Faults of the whole form, belonging to no one field. */
  formErrors: string[];
  fieldErrors: Record<string, string[]>;
  /** What was typed, by field name, so that nobody has to type it twice. */
  fields: Record<string, string>;
};

export const untouched: FormState = { formErrors: [], fieldErrors: {}, fields: {} };

/** The shape zod's flattenError gives; either half may be left out. */
type Faults = { formErrors?: string[]; fieldErrors?: Record<string, string[] | undefined> };

/** A refused form, with all that was typed in it. React's own fields begin with `$` and stay behind. */
export function sendBack(form: FormData, { formErrors = [], fieldErrors = {} }: Faults): FormState {
  const typed = [...form].filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && !entry[0].startsWith("$"),
  );
  const faulty = Object.entries(fieldErrors).filter(
    (entry): entry is [string, string[]] => entry[1] !== undefined && entry[1].length > 0,
  );
  return { formErrors, fieldErrors: Object.fromEntries(faulty), fields: Object.fromEntries(typed) };
}
