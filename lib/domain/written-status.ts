/** What an imported visit can be. */
export type WrittenStatus = "BOOKED" | "FULFILLED" | "CANCELLED" | "NO_SHOW";

/** How other systems say what became of a visit. Looked through in this order: "no show (cancelled late)". */
const WORDS: [RegExp, WrittenStatus][] = [
  [/no.?show|did ?n.t (come|arrive|attend)|did not (come|arrive|attend)|missed|\bdna\b/, "NO_SHOW"],
  [/cancel/, "CANCELLED"],
  [/complete|arrived|attended|\bshow(ed)?\b|checked.?(in|out)|fulfilled|\bdone\b|\bpaid\b/, "FULFILLED"],
  [/booked|confirm|schedul|upcoming|pending|\bopen\b|active/, "BOOKED"],
];

/**
 * What became of a visit. One in the past that was only booked took place; where nothing is said, too.
 * @returns null when the words say nothing, or a visit to come is said to be over
 */
export function readWrittenStatus(text: string, isPast: boolean): WrittenStatus | null {
  const words = text.trim().toLowerCase();
  const said = words === "" ? "BOOKED" : WORDS.find(([known]) => known.test(words))?.[1];
  if (said === undefined) return null;
  if (isPast) return said === "BOOKED" ? "FULFILLED" : said;
  return said === "BOOKED" || said === "CANCELLED" ? said : null;
}
