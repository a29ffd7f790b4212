import "server-only";
import { KEPT_FORM_MINUTES } from "@/lib/domain/sign-in-policy";
import { sql } from "./sql";

/** Keeps what was typed into a form that met a locked session; the newest replaces the one before. */
export const keepSealedForm = (sessionId: string, sealed: Uint8Array): Promise<unknown> =>
  sql`update staff_sessions set kept_form_sealed = ${Buffer.from(sealed)}, kept_form_at = now()
       where id = ${sessionId}`;

/** Null when there is none, or it was kept too long ago. Reading changes nothing: a page may be loaded twice. */
export async function findSealedForm(sessionId: string): Promise<Uint8Array | null> {
  const [row] = await sql<{ sealed: Buffer }>`
    select kept_form_sealed as sealed from staff_sessions
     where id = ${sessionId} and kept_form_at > now() - make_interval(mins => ${KEPT_FORM_MINUTES})`;
  return row?.sealed ?? null;
}

export const forgetSealedForm = (sessionId: string): Promise<unknown> =>
  sql`update staff_sessions set kept_form_sealed = null, kept_form_at = null where id = ${sessionId}`;
