import { keptFields } from "@/lib/auth/kept-form";
import type { Staff } from "@/lib/domain/staff";
import type { Fields } from "./asked-setting";

/** What was typed into the page's main form when it met the lock. Its other forms, without a name, are sent anew. */
export async function keptSetting({ sessionId }: Staff, path: string): Promise<Fields | null> {
  const kept = await keptFields(sessionId, path);
  return kept?.["name"] === undefined ? null : kept;
}
