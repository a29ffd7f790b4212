import { endpoint } from "@/app/api/endpoint";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { publishedAt } from "@/lib/booking/publish-times";
import { env } from "@/lib/env";
import { bulkManifest } from "@/lib/format/fhir/bulk-manifest";
import { jsonAnswer } from "@/lib/http/json-answer";
import { operationOutcome } from "@/lib/http/operation-outcome";

/** Where those who list free times of many clinics begin (SMART Scheduling Links). */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint(
  {
    GET: async () => {
      const { region } = await clinicFacts();
      const at = new Date(publishedAt(Date.now())).toISOString();
      return jsonAnswer(bulkManifest(`${env().APP_URL}/api/fhir`, { state: region, at }));
    },
  },
  {},
  operationOutcome,
);
