import { randomBytes } from "node:crypto";

export type Person = { name: string; email: string; phone: string };

/** Somebody whom no other test knows: name and address are new. */
export function makePerson(overrides: Partial<Person> = {}): Person {
  const tag = randomBytes(4).toString("hex");
  return { name: `Ann Bell ${tag}`, email: `ann.${tag}@example.com`, phone: "(207) 555-0100", ...overrides };
}
