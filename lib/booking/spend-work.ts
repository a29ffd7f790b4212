import "server-only";
import { nameOfDoneWork } from "@/lib/auth/work";
import { countAgainst } from "@/lib/data/rate-limits";
import type { Instant } from "@/lib/domain/interval";

/** Whether the browser has done the work it was asked for. It counts once: sent again, it is spent. */
export async function spendWork(proof: string | undefined, mark: Uint8Array, now: Instant): Promise<boolean> {
  const name = proof === undefined ? null : await nameOfDoneWork(proof, mark, now);
  return name !== null && (await countAgainst("work", name)) === null;
}
