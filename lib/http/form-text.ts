/**
 * The one text a form holds under a name. Undefined when it is missing, there more than once, or a file: no form of
 * ours sends that, so nobody needs a finer answer than "enter it".
 */
export function formText(form: FormData, name: string): string | undefined {
  const values = form.getAll(name);
  const [value] = values;
  return values.length === 1 && typeof value === "string" ? value : undefined;
}

/** Several at once, for a schema to judge. */
export const formTexts = <Name extends string>(
  form: FormData,
  ...names: Name[]
): Record<Name, string | undefined> =>
  Object.fromEntries(names.map((name) => [name, formText(form, name)])) as Record<Name, string | undefined>;
