const CLOCK = /(?:^|[T\s,])(\d{1,2})(?::(\d{2}))?(?::\d{2}(?:\.\d+)?)?\s*(?:([ap])\.?m\.?)?/i;

/**
 * Minutes since midnight of a time as other systems write it, also at the end of a date: "2:00 PM", "14:00",
 * "2026-12-01T14:00". A number alone is no time.
 * @returns null when there is none
 */
export function readWrittenTime(text: string): number | null {
  for (const found of text.trim().matchAll(new RegExp(CLOCK, "gi"))) {
    const [, hours = "", minutes, half] = found;
    if (minutes === undefined && half === undefined) continue;
    const [hour, minute] = [Number(hours), Number(minutes ?? 0)];
    if (minute > 59) return null;
    if (half === undefined) return hour <= 23 ? hour * 60 + minute : null;
    if (hour < 1 || hour > 12) return null;
    return ((hour % 12) + (half.toLowerCase() === "p" ? 12 : 0)) * 60 + minute;
  }
  return null;
}
