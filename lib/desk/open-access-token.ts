import "server-only";
import { hashSecretToken } from "@/lib/auth/secret-token";
import { openSecret, type NotOpened } from "@/lib/booking/open-secret";
import { findTokenHolder, type TokenHolder } from "@/lib/data/access-tokens";
import type { Result } from "@/lib/domain/result";

export type { TokenHolder } from "@/lib/data/access-tokens";

/** Whose program is asking. Wrong tokens are counted against the address they come from. */
export const openAccessToken = (token: string, address: string): Promise<Result<TokenHolder, NotOpened>> =>
  openSecret(address, () => findTokenHolder(hashSecretToken(token)));
