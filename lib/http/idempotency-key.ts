import { accepted, refused, type Result } from "@/lib/domain/result";

/** Printable ASCII, as long as Stripe allows. A key is a name made by a program: a UUID is best. */
const USABLE = /^[\x20-\x7e]{1,255}$/;

/** The `Idempotency-Key` of a request: without one, a repeated request could book twice. */
export function readIdempotencyKey(headers: Headers): Result<string, "missing" | "unusable"> {
  const key = headers.get("idempotency-key")?.trim() ?? "";
  if (key === "") return refused("missing");
  return USABLE.test(key) ? accepted(key) : refused("unusable");
}
