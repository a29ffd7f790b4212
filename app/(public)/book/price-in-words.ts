import "server-only";
import { price } from "@/lib/format/price";
import type { Say } from "@/lib/words/words-in";

/** "$95", or that it costs nothing. @param cents US cents; null: no charge is shown */
export const priceInWords = (cents: number | null, say: Say<"book">): string =>
  cents === null ? say("treatment.noCharge") : price(cents);
