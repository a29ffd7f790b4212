import { ReadableStream } from "node:stream/web";
import { endpoint } from "@/app/api/endpoint";
import { notAdmitted } from "@/app/api/desk/not-admitted";
import { admit } from "@/lib/auth/admission";
import { faultsAsCsv } from "@/lib/desk/list-faults";
import { readImport } from "@/lib/desk/steer-import";
import { problem } from "@/lib/http/problem";

type Context = { params: Promise<{ importId: string }> };

/** The rows of an import that could not be imported, with their reasons, as CSV. For administrators. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const staff = await admit("ADMIN");
  if (!staff.ok) return notAdmitted(staff.refusal);
  const one = await readImport((await params).importId);
  if (!one) return problem("not-found", "There is no such import, or none any more.");
  const headers = {
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": 'attachment; filename="rows-not-imported.csv"',
    "Cache-Control": "no-store",
  };
  if (request.method === "HEAD") return new Response(null, { headers });
  return new Response(ReadableStream.from(faultsAsCsv(one)) as BodyInit, { headers });
}

export const { HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint<{ importId: string }>({
  GET: (request, params) => GET(request, { params: Promise.resolve(params) }),
});
