import { operationOutcome } from "@/lib/http/operation-outcome";

const nothingHere = () =>
  operationOutcome("not-found", "There is nothing at this address. See /api/fhir/metadata.");

/** Every path under /api/fhir that is no other's, `/api/fhir` itself included. */
export {
  nothingHere as GET,
  nothingHere as HEAD,
  nothingHere as POST,
  nothingHere as PUT,
  nothingHere as PATCH,
  nothingHere as DELETE,
  nothingHere as OPTIONS,
};
