import "server-only";
import { headers } from "next/headers";
import { markOf } from "@/lib/auth/work";
import type { Chooser } from "@/lib/booking/choose-time";
import { spendWork } from "@/lib/booking/spend-work";
import type { Instant } from "@/lib/domain/interval";
import { clientAddress } from "@/lib/http/client-address";

/** From where this request chooses a time. @param proof of work, when the browser was asked for it and sends one */
export async function chooser(proof: string | undefined, now: Instant): Promise<Chooser> {
  const addressMark = markOf(clientAddress(await headers()));
  return { addressMark, hasWorked: await spendWork(proof, addressMark, now) };
}
