import { ReadableStream } from "node:stream/web";
import { endpoint } from "@/app/api/endpoint";
import { notAdmitted } from "@/app/api/desk/not-admitted";
import { clock } from "@/app/clock";
import { admit } from "@/lib/auth/admission";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { exportClinic } from "@/lib/desk/export-clinic";
import { dateAt } from "@/lib/domain/clinic-time";

/** The whole clinic as one file, for administrators. Written while it is sent; the trail tells of it first. */
export async function GET(request: Request): Promise<Response> {
  const staff = await admit("ADMIN");
  if (!staff.ok) return notAdmitted(staff.refusal);
  const now = clock();
  const { timeZone } = await clinicFacts();
  const headers = {
    "Content-Type": "application/zip",
    "Content-Disposition": `attachment; filename="clinic-${dateAt(now, timeZone)}.zip"`,
    "Cache-Control": "no-store",
  };
  if (request.method === "HEAD") return new Response(null, { headers });
  const file = await exportClinic(`staff:${staff.value.id}`, now);
  // Not Readable.toWeb: Node.js 20 throws out of it when a download is broken off.
  return new Response(ReadableStream.from(file) as BodyInit, { headers });
}

export const { HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({ GET });
