import type { Work } from "@/lib/domain/work";

/** What a form knows after the server has looked at it. Small and plain, for it travels to the browser. */
export type FormState = {
  /** Faults of the whole form, belonging to no one field. */
  formErrors: string[];
  fieldErrors: Record<string, string[]>;
  /** What was typed, by field name, so that nobody has to type it twice. */
  fields: Record<string, string>;
  /** What the browser has to do before it sends the same again by itself, and what people are told meanwhile. */
  work?: Work & { words: string };
};

export const untouched: FormState = { formErrors: [], fieldErrors: {}, fields: {} };

/** A form as it was typed before a lock, if it was: to be looked over and sent again. */
export const refilled = (fields: Record<string, string> | null): FormState =>
  fields ? { ...untouched, fields } : untouched;

/** The shape zod's flattenError gives; either half may be left out. */
type Faults = {
  formErrors?: string[];
  fieldErrors?: Record<string, string[] | undefined>;
  work?: FormState["work"];
};

/** React's own fields, and what nobody should find in a page: that is typed anew. */
const LEFT_OUT = /^\$|password|code|proof/i;

/** A refused form, with what was typed in it. */
export function sendBack(form: FormData, { formErrors = [], fieldErrors = {}, work }: Faults): FormState {
  const typed = [...form].filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && !LEFT_OUT.test(entry[0]),
  );
  const faulty = Object.entries(fieldErrors).filter(
    (entry): entry is [string, string[]] => entry[1] !== undefined && entry[1].length > 0,
  );
  const state = { formErrors, fieldErrors: Object.fromEntries(faulty), fields: Object.fromEntries(typed) };
  return work ? { ...state, work } : state;
}
