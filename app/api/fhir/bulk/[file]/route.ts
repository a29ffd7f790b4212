import { endpoint } from "@/app/api/endpoint";
import { publishTimes } from "@/lib/booking/publish-times";
import { publishedIn } from "@/lib/format/fhir/bulk-manifest";
import { operationOutcome } from "@/lib/http/operation-outcome";

/** The files that the manifest names: what anyone may list of the clinic, one resource a line. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint<{ file: string }>(
  {
    GET: async (_request, { file }) => {
      const type = publishedIn(file);
      if (!type) return operationOutcome("not-found", "See /api/fhir/$bulk-publish for what there is.");
      return new Response(await publishTimes(type, Date.now()), {
        headers: { "Content-Type": "application/fhir+ndjson", "Cache-Control": "no-store" },
      });
    },
  },
  {},
  operationOutcome,
);
