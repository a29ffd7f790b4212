import "server-only";
import { findSealedForm, keepSealedForm } from "@/lib/data/kept-forms";
import { open, seal } from "./seal";

type Fields = Record<string, string>;
type KeptForm = { path: string; fields: Fields };

/** In characters. What is longer was not typed. */
const LONGEST = 60_000;
/** React's own fields, and what is better typed anew. */
const LEFT_OUT = /^\$|password|code|proof/i;

const place = (sessionId: string) => `staff_sessions|kept_form|${sessionId}`;

/** Keeps what was typed into a form at `path`, so that it can be there again after unlocking. */
export async function keepForm(sessionId: string, path: string, form: FormData): Promise<void> {
  const typed = [...form].filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && !LEFT_OUT.test(entry[0]),
  );
  const kept = JSON.stringify({ path, fields: Object.fromEntries(typed) } satisfies KeptForm);
  if (typed.length === 0 || kept.length > LONGEST) return;
  await keepSealedForm(sessionId, seal(kept, place(sessionId)));
}

/** What was typed into the form at `path` when it met the lock; null when nothing was. */
export async function keptFields(sessionId: string, path: string): Promise<Fields | null> {
  const sealed = await findSealedForm(sessionId);
  if (!sealed) return null;
  const kept = JSON.parse(open(sealed, place(sessionId))) as KeptForm;
  return pathname(kept.path) === pathname(path) ? kept.fields : null;
}

const pathname = (path: string) => path.split("?")[0];
