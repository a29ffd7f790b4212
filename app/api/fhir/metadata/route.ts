import { fhirAnswer, fhirEndpoint } from "@/app/api/fhir/fhir-endpoint";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { env } from "@/lib/env";
import { capabilityStatement } from "@/lib/format/fhir/capability-statement";

/** What the FHIR interface can do. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = fhirEndpoint(async () => {
  const { name } = await clinicFacts();
  return fhirAnswer(capabilityStatement(`${env().APP_URL}/api/fhir`, name));
});
