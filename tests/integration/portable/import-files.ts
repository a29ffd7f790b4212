import { POST } from "@/app/api/desk/imports/route";
import { workOffImports } from "@/lib/desk/work-off-imports";
import { beginImport, checkImport } from "@/lib/desk/steer-import";
import { showImport, type ImportShown } from "@/lib/desk/show-import";
import { guessColumns, type ImportKind } from "@/lib/domain/import-fields";
import { NOW } from "@/tests/support/clinic-makers";

/** Sends a file as a browser does. @returns where it leads, and the status */
export async function send(content: string | Uint8Array<ArrayBuffer>, kind: ImportKind = "PATIENTS") {
  const form = new FormData();
  form.set("kind", kind);
  form.set("file", new File([content], "clients.csv"));
  const { headers, body } = new Request("http://clinic.test", { method: "POST", body: form });
  const request = new Request("http://clinic.test/api/desk/imports", {
    method: "POST",
    body,
    headers: {
      "Content-Type": headers.get("content-type") ?? "",
      ...{ Origin: "http://clinic.test", Host: "clinic.test" },
    },
    duplex: "half",
  } as RequestInit);
  const answer = await POST(request);
  return { status: answer.status, to: answer.headers.get("location") ?? "" };
}

export async function staged(content: string | Uint8Array<ArrayBuffer>, kind?: ImportKind): Promise<string> {
  const { to } = await send(content, kind);
  return to.split("/").at(-1) ?? "";
}

export async function shown(id: string): Promise<ImportShown> {
  const one = await showImport(id, NOW);
  if (!one) throw new Error("no such import");
  return one;
}

/** Sent, and checked by the columns that the header names. */
export async function checked(content: string | Uint8Array<ArrayBuffer>, kind?: ImportKind): Promise<string> {
  const id = await staged(content, kind);
  const { kind: as, header, monthFirst } = await shown(id);
  await checkImport(id, { columns: guessColumns(as, header), monthFirst });
  await workOffImports(NOW);
  return id;
}

export async function imported(content: string, kind?: ImportKind): Promise<string> {
  const id = await checked(content, kind);
  await beginImport(id);
  await workOffImports(NOW);
  return id;
}

export const HEADER = "First Name,Last Name,Email,Mobile Phone,Date of Birth";
