import { fhirAnswer, fhirEndpoint } from "@/app/api/fhir/fhir-endpoint";
import { programAsking, tokenNeeded } from "@/app/api/fhir/program";
import { searchType } from "@/app/api/fhir/search-type";
import { readSearch } from "@/lib/domain/fhir-search";
import { env } from "@/lib/env";
import { cursorIn, searchset } from "@/lib/format/fhir/bundle";
import { isFhirType, SEARCH_PARAMETERS } from "@/lib/format/fhir/search-parameters";
import { operationOutcome } from "@/lib/http/operation-outcome";

/** A search among the resources of one type, page by page. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = fhirEndpoint<{ type: string }>(
  async (request, { type }) => {
    if (!isFhirType(type)) return operationOutcome("not-found", "See /api/fhir/metadata for what there is.");
    const asking = await programAsking(request);
    if (!asking.ok) return asking.refusal;

    const now = Date.now();
    const isStrict = /(?:^|[\s,;])handling=strict/.test(request.headers.get("prefer") ?? "");
    const parameters = [...new URL(request.url).searchParams];
    const read = readSearch(parameters, Object.keys(SEARCH_PARAMETERS[type]), isStrict);
    if (!read.ok) return operationOutcome("malformed", read.refusal);
    const { terms, count, cursor } = read.value;
    const after = cursor === null ? null : cursorIn(cursor);
    if (cursor !== null && after === null)
      return operationOutcome("malformed", "_cursor is not one of ours.");

    const found = await searchType({ type, terms, count, after, by: asking.value }, now);
    if (found.ok) {
      const frame = { base: `${env().APP_URL}/api/fhir`, type, search: read.value };
      return fhirAnswer(searchset(found.value, { ...frame, at: new Date(now).toISOString() }));
    }
    if (found.refusal.reason === "token-needed") return tokenNeeded();
    return operationOutcome("malformed", found.refusal.words);
  },
);
