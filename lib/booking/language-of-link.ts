import "server-only";
import { hashToken } from "@/lib/auth/manage-link";
import { findLanguageOfLink } from "@/lib/data/link-languages";
import type { Language } from "@/lib/words/languages";
import { waitFor } from "./limit-requests";

const SECRET_LINK = /^\/(?:visit|visits|waitlist)\/([\w-]{43})(?:[/?]|$)/;

/**
 * The language that was kept with what a secret link leads to; null for any other path. Whoever has guessed too often
 * is not told by the language either which token is right.
 */
export async function languageOfLink(path: string, address: string): Promise<Language | null> {
  const token = SECRET_LINK.exec(path)?.[1];
  if (token === undefined || (await waitFor("token-guesses", address)) !== null) return null;
  return findLanguageOfLink(hashToken(token));
}
