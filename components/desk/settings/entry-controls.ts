import type { FormState } from "@/lib/http/form-state";

/** What a text field is given of its form, by its name. */
export const textIn =
  ({ fields, fieldErrors }: FormState) =>
  (name: string) => ({
    name,
    defaultValue: fields[name],
    error: fieldErrors[name]?.[0],
    autoComplete: "off",
  });

/** The boxes of a group, ticked as the form says. @param choices each with the name of its field */
export const boxesIn = ({ fields }: FormState, choices: readonly { field: string; name: string }[]) =>
  choices.map(({ field, name }) => ({ name: field, label: name, isChecked: fields[field] === "yes" }));
