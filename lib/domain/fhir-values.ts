import type { Terms } from "./fhir-search";

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The values that every group of a parameter lets through; null: it was not asked for. */
export function sharedValues(groups: Terms[string] | undefined): string[] | null {
  if (groups === undefined) return null;
  const [first = [], ...others] = groups;
  return first.filter((value) => others.every((group) => group.includes(value)));
}

/** Of what somebody typed, what can be the id of a row at all. */
export const onlyUuids = (values: readonly string[]): string[] => values.filter((value) => UUID.test(value));

/** Of a token, "system|code" or "code", the code. */
export const codeIn = (value: string): string => value.slice(value.indexOf("|") + 1);
