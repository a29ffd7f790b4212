import { createHash } from "node:crypto";

/** A FHIR R4 resource, as far as others have to know it. That each is one is held against the published schema. */
export type Resource = { resourceType: string; id: string; [element: string]: unknown };

export type Versioned = Resource & { meta: { versionId: string; lastUpdated?: string } };

/** With the version it has: the same as long as nothing in it changes, whoever computes it. */
export function versioned(resource: Resource): Versioned {
  const { resourceType, id, ...elements } = resource;
  const versionId = createHash("sha256").update(JSON.stringify(resource)).digest("hex").slice(0, 16);
  return { resourceType, id, meta: { versionId }, ...elements };
}

/** A reference to a resource of ours, with the name that people know it by. */
export const referenceTo = (type: string, id: string, display: string) => ({
  reference: `${type}/${id}`,
  display,
});

/** What a visit is for, to programs that look for acupuncture: HL7's own word, and ours for people. */
export const serviceType = (treatmentName: string) => [
  {
    coding: [
      { system: "http://terminology.hl7.org/CodeSystem/service-type", code: "13", display: "Acupuncture" },
    ],
    text: treatmentName,
  },
];
