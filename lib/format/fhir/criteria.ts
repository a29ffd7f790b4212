import { referenceIn, type Terms } from "@/lib/domain/fhir-search";
import { codeIn } from "@/lib/domain/fhir-values";
import type { Resource } from "./resource";

/** Whether a resource answers to one value of a search parameter. */
type Criterion = (resource: Resource, value: string) => boolean;

/** What the directory can be searched by, as R4 names it, and how. */
export const DIRECTORY_CRITERIA: Record<string, Record<string, Criterion>> = {
  Practitioner: { _id: byId, name: byName, identifier: byIdentifier, active: byCode("active") },
  Location: { _id: byId, name: byName, status: byCode("status") },
  HealthcareService: { _id: byId, name: byName, identifier: byIdentifier, active: byCode("active") },
  Schedule: { _id: byId, actor: byActor, active: byCode("active") },
};

/** Whether it answers to one value of each group. Terms without a criterion are for somebody else to judge. */
export const answersTo = (
  resource: Resource,
  terms: Terms,
  criteria: Readonly<Record<string, Criterion>>,
): boolean =>
  Object.entries(criteria).every(([name, criterion]) =>
    (terms[name] ?? []).every((group) => group.some((value) => criterion(resource, value))),
  );

function byId({ id }: Resource, value: string): boolean {
  return id === value;
}

/** As FHIR compares names: from the beginning of the whole or of a word, whatever the case and the accents. */
function byName({ name }: Resource, value: string): boolean {
  const texts = Array.isArray(name) ? (name as { text: string }[]).map(({ text }) => text) : [String(name)];
  const wanted = folded(value);
  return texts.map(folded).some((text) => text.startsWith(wanted) || text.includes(` ${wanted}`));
}

const folded = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();

/** "system|value", "|value" for none of any system, "system|" for any of that, or "value". */
function byIdentifier({ identifier }: Resource, wanted: string): boolean {
  const bar = wanted.indexOf("|");
  const [system, value] = bar < 0 ? [null, wanted] : [wanted.slice(0, bar), wanted.slice(bar + 1)];
  return (identifier as { system: string; value: string }[]).some(
    (one) => (system === null || one.system === system) && (value === "" || one.value === value),
  );
}

/** Codes of one system each, which nobody has to name. */
function byCode(element: string): Criterion {
  return (resource, value) => String(resource[element]) === codeIn(value);
}

function byActor({ actor }: Resource, value: string): boolean {
  const { type, id } = referenceIn(value);
  return (actor as { reference: string }[]).some(({ reference }) =>
    type === null ? referenceIn(reference).id === id : reference === `${type}/${id}`,
  );
}
