export const focusOn = (id: string): void => document.getElementById(id)?.focus();

const fieldOf = (form: HTMLFormElement, name: string) => {
  const found = form.elements.namedItem(name);
  return found instanceof HTMLInputElement ? found : null;
};

export const isEmpty = (form: HTMLFormElement, name: string): boolean =>
  fieldOf(form, name)?.value.trim() === "";

/** What was typed stays. */
export function fillIfEmpty(form: HTMLFormElement, facts: Record<string, string | null>): void {
  for (const [name, value] of Object.entries(facts)) {
    const input = fieldOf(form, name);
    if (input && input.value === "" && value) input.value = value;
  }
}

/** Moves what was typed into one field to another, and empties the first. */
export function move(form: HTMLFormElement, { from, to }: { from: string; to: string }): void {
  const [source, target] = [fieldOf(form, from), fieldOf(form, to)];
  if (!source || !target) return;
  target.value = source.value;
  source.value = "";
}
