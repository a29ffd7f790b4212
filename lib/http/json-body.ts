import { accepted, refused, type Result } from "@/lib/domain/result";
import { readBytes } from "./counted-bytes";

/** 1 MB in bytes. */
const AT_MOST = 1_000_000;

export type Unreadable = "unsupported-media-type" | "too-large" | "malformed";

/**
 * The JSON of a request's body. Looked at from the outside in: its kind, its size, its text. Bytes are counted as
 * they come, whatever the header claims, and reading stops when there are too many.
 *
 * What comes back has any shape: read it only through a schema that names each member.
 */
export async function readJson(request: Request): Promise<Result<unknown, Unreadable>> {
  if (!isJson(request.headers.get("content-type"))) return refused("unsupported-media-type");
  if (Number(request.headers.get("content-length")) > AT_MOST) return refused("too-large");
  const bytes = await readBytes(request.body, AT_MOST);
  if (bytes === null) return refused("too-large");
  try {
    return accepted(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch {
    return refused("malformed");
  }
}

/** "application/json", in UTF-8: JSON knows no other encoding. */
function isJson(contentType: string | null): boolean {
  const [kind, ...parameters] = (contentType ?? "")
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
  const charset = parameters.find((parameter) => parameter.startsWith("charset="));
  return kind === "application/json" && (charset === undefined || /^charset="?utf-8"?$/.test(charset));
}
