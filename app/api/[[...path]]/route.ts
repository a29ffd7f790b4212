import { problem } from "@/lib/http/problem";

const nothingHere = () => problem("not-found", "There is nothing at this address. See /api/openapi.json.");

/** Every path under /api that is no other's, `/api` itself included. */
export {
  nothingHere as GET,
  nothingHere as HEAD,
  nothingHere as POST,
  nothingHere as PUT,
  nothingHere as PATCH,
  nothingHere as DELETE,
  nothingHere as OPTIONS,
};
