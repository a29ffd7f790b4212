import type { dates as inEnglish } from "@/lib/words/en/dates";
import type { SameShape } from "@/lib/words/shape";

export const dates: SameShape<typeof inEnglish> = {
  dayAndTime: "{day}, {hour, select, 1 {a la} other {a las}} {time}",
};
