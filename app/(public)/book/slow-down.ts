import "server-only";
import { headers } from "next/headers";
import { countAgainst, type Limit } from "@/lib/booking/limit-requests";
import { clientAddress } from "@/lib/http/client-address";
import { sayRefusal } from "@/app/say-refusal";

/** Counts one more try from this address; null to go on, otherwise what to tell the person. */
export async function slowDown(limit: Limit): Promise<string | null> {
  const seconds = await countAgainst(limit, clientAddress(await headers()));
  return seconds === null ? null : sayTooMany(seconds);
}

const HOUR_SECONDS = 60 * 60;

/** What somebody is told who has to wait. */
export async function sayTooMany(seconds: number): Promise<string> {
  const say = await sayRefusal();
  return seconds > HOUR_SECONDS ? say("tooManyToday") : say("tooMany", { minutes: Math.ceil(seconds / 60) });
}
