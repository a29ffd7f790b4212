import { fhirAnswer, fhirEndpoint } from "@/app/api/fhir/fhir-endpoint";
import { programAsking, tokenNeeded } from "@/app/api/fhir/program";
import { searchType } from "@/app/api/fhir/search-type";
import { versioned } from "@/lib/format/fhir/resource";
import { isFhirType } from "@/lib/format/fhir/search-parameters";
import { operationOutcome } from "@/lib/http/operation-outcome";

/** One resource by its id. Whoever has the version that is true gets no other. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = fhirEndpoint<{ type: string; id: string }>(
  async (request, { type, id }) => {
    if (!isFhirType(type)) return operationOutcome("not-found", "See /api/fhir/metadata for what there is.");
    const asking = await programAsking(request);
    if (!asking.ok) return asking.refusal;

    const asked = { type, terms: { _id: [[id]] }, count: 1, after: null, by: asking.value };
    const found = await searchType(asked, Date.now());
    if (!found.ok) return tokenNeeded();
    const [resource] = found.value.entries;
    if (!resource) return operationOutcome("not-found", `There is no ${type} with that id, or not any more.`);

    const answered = versioned(resource);
    const etag = `W/"${answered.meta.versionId}"`;
    const known = request.headers.get("if-none-match")?.split(/\s*,\s*/) ?? [];
    if (known.includes(etag)) return new Response(null, { status: 304, headers: { ETag: etag } });
    return fhirAnswer(answered, { ETag: etag });
  },
);
