import "server-only";
import { findClinic } from "@/lib/data/clinic";
import { readWish } from "@/lib/domain/caller-wish";
import { dateAt, minuteAt } from "@/lib/domain/clinic-time";
import type { Instant } from "@/lib/domain/interval";
import { wishWords } from "@/lib/format/wish-words";

/** What is understood of a wish so far, in words, and what is not. Null: nothing. */
export async function understandWish(
  typed: string,
  now: Instant,
): Promise<{ understood: string | null; leftOut: string | null }> {
  const { timeZone } = await findClinic();
  const today = dateAt(now, timeZone);
  const wish = readWish(typed, { today, minute: minuteAt(now, timeZone) });
  return {
    understood: wish && wishWords(wish, today),
    leftOut: wish?.leftOut.join(" ") || null,
  };
}
