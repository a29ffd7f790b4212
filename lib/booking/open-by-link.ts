import "server-only";
import type { Instant } from "@/lib/domain/interval";
import type { Result } from "@/lib/domain/result";
import { openSecret, type NotOpened } from "./open-secret";
import { findVisit, type Visit } from "./show-visit";

export type { NotOpened } from "./open-secret";

/** The visit behind a manage link, for whoever has it. */
export const openByLink = (token: string, address: string, now: Instant): Promise<Result<Visit, NotOpened>> =>
  openSecret(address, () => findVisit(token, now));
