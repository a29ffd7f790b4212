import { endpoint } from "@/app/api/endpoint";
import { notAdmitted } from "@/app/api/desk/not-admitted";
import { USUAL } from "@/lib/words/languages";
import { tooLargePage } from "@/app/too-large/too-large-page";
import { admit } from "@/lib/auth/admission";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { stageImport } from "@/lib/desk/stage-import";
import { readBytes } from "@/lib/http/counted-bytes";
import { problem } from "@/lib/http/problem";
import { isFromOurPage } from "@/lib/http/same-origin";

/** 50 MB in bytes: a quarter of a million patients. Other forms end at one (lib/http/incoming-requests.ts). */
const AT_MOST = 50_000_000;
const PAGE = "/desk/settings/data/import";

/** A file of another system, sent by the form of the page. It works without JavaScript: what it answers is a page. */
export async function POST(request: Request): Promise<Response> {
  const staff = await admit("ADMIN");
  if (!staff.ok) {
    const isPerson = request.headers.get("accept")?.includes("text/html") ?? false;
    return isPerson ? leadTo(PAGE) : notAdmitted(staff.refusal);
  }
  if (!isFromOurPage(request.headers)) return problem("not-found", "Send this from the page of the desk.");
  const isTooLarge = Number(request.headers.get("content-length")) > AT_MOST;
  const bytes = isTooLarge ? null : await readBytes(request.body, AT_MOST);
  if (!bytes) return tooLarge();
  const form = await formIn(request, bytes);
  const [file, kind] = [form?.get("file"), form?.get("kind")];
  if (!(file instanceof File) || file.size === 0) return leadTo(`${PAGE}?note=no-file`);

  const staged = await stageImport(staff.value, {
    kind: kind === "VISITS" ? "VISITS" : "PATIENTS",
    fileName: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
  });
  if (staged.ok) return leadTo(`${PAGE}/${staged.value}`);
  const { refusal } = staged;
  const row = refusal.reason === "unreadable" ? `&row=${refusal.row}` : "";
  return leadTo(`${PAGE}?note=${refusal.reason}${row}`);
}

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = endpoint({ POST });

const leadTo = (path: string) => new Response(null, { status: 303, headers: { Location: path } });

async function tooLarge(): Promise<Response> {
  const { name } = await clinicFacts();
  return tooLargePage(name, USUAL, [
    "Nothing was saved. A file may have at most 50 MB. Go back and choose the right one, or split it into several.",
    `<a href="${PAGE}">Back to the page</a>`,
  ]);
}

/** @returns null when it is no form */
async function formIn({ headers }: Request, bytes: Uint8Array<ArrayBuffer>): Promise<FormData | null> {
  const contentType = headers.get("content-type") ?? "";
  try {
    return await new Response(bytes, { headers: { "Content-Type": contentType } }).formData();
  } catch {
    return null;
  }
}
