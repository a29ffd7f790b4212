/** Starts from `from` to before `until`, in wall-clock minutes since midnight. */
export type WishHours = { from: number; until: number };

export const ALL_DAY: WishHours = { from: 0, until: 1440 };

const NOON = 720;
const HOUR = 60;
/** "around 10" */
const AROUND = 30;

const PARTS: [pattern: string, WishHours][] = [
  ["first thing(?: in the morning)?|early morning|early", { from: 0, until: 600 }],
  ["late morning", { from: 600, until: NOON }],
  ["mornings?|am", { from: 0, until: NOON }],
  ["noon|midday|lunch(?: ?time)?|lunch break", { from: 690, until: 810 }],
  ["early afternoon", { from: NOON, until: 870 }],
  ["late afternoon", { from: 900, until: 1080 }],
  ["afternoons?", { from: NOON, until: 1020 }],
  ["pm", { from: NOON, until: 1440 }],
  ["evenings?|night|after work|end of (?:the )?day|late", { from: 1020, until: 1440 }],
];

const CLOCK = "(\\d{1,2})(?::([0-5]\\d))? ?(?:o'?clock ?)?(am|pm|a|p)?(ish)?|(noon)";
const END = "(?![\\w/:])";
const part = new RegExp(
  `(?:this )?(?:in the |at )?(${PARTS.map(([pattern]) => `(${pattern})`).join("|")})${END}`,
  "y",
);
const stretch = new RegExp(
  `(?:between |from )?(?:${CLOCK}) ?(?:-|to|until|till|and) ?(?:${CLOCK})${END}`,
  "y",
);
const oneSided = new RegExp(`(after|from|past|not before|before|until|till|by) (?:${CLOCK})${END}`, "y");
const near = new RegExp(`(around|about|at)? ?(?:${CLOCK})${END}`, "y");

/** A time of day as said: minutes since midnight. `isOpen`: neither am nor pm was said. */
type Said = { minute: number; isOpen: boolean };
export type HoursPhrase = {
  hours: WishHours;
  /** The other half of the day, when it was left open. */ otherwise?: WishHours;
};

/** What is said about the time of day at this place of the text (in small letters), and where it ends. */
export function readHours(text: string, place: number): { phrase: HoursPhrase; end: number } | null {
  for (const [pattern, read] of READERS) {
    pattern.lastIndex = place;
    const found = pattern.exec(text);
    const phrase = found && read(found);
    if (phrase) return { phrase, end: pattern.lastIndex };
  }
  return null;
}

const READERS: [RegExp, (found: RegExpExecArray) => HoursPhrase | null][] = [
  [stretch, readStretch],
  [oneSided, readOneSided],
  [part, (found) => ({ hours: PARTS[found.slice(2).findIndex((one) => one !== undefined)]?.[1] ?? ALL_DAY })],
  [near, readNear],
];

function readStretch(found: RegExpExecArray): HoursPhrase | null {
  const [from, until] = [said(found.slice(1, 6)), said(found.slice(6, 11))];
  if (!from || !until) return null;
  const [morning, later] = [from.minute % NOON, (from.minute % NOON) + NOON];
  // What is said of the end holds for the beginning too, as far as it can: "8-10 pm", but "9-5 pm".
  const follows = until.isOpen ? from.minute : later < until.minute ? later : morning;
  const start = from.isOpen ? follows : from.minute;
  const end = until.isOpen && until.minute <= start ? until.minute + NOON : until.minute;
  return start < end && end <= 1440 ? { hours: { from: start, until: end } } : null;
}

function readOneSided(found: RegExpExecArray): HoursPhrase | null {
  const time = said(found.slice(2, 7));
  if (!time) return null;
  const isStart = /after|from|past|not before/.test(found[1] ?? "");
  const side = (minute: number) => (isStart ? { from: minute, until: 1440 } : { from: 0, until: minute });
  return { hours: side(time.minute) };
}

function readNear(found: RegExpExecArray): HoursPhrase | null {
  const time = said(found.slice(2, 7));
  if (!time) return null;
  const isRough = found[5] !== undefined || /around|about/.test(found[1] ?? "");
  const about = (minute: number) =>
    isRough ? { from: minute - AROUND, until: minute + AROUND + 1 } : { from: minute, until: minute + HOUR };
  const other = time.minute + (time.minute < NOON ? NOON : -NOON);
  return { hours: about(time.minute), ...(time.isOpen && { otherwise: about(other) }) };
}

/** Without am or pm, as a clinic is asked: 8 to 11 in the morning, 12 to 7 after noon. */
function said([hour, minutes = "0", half, , noon]: (string | undefined)[]): Said | null {
  if (noon) return { minute: NOON, isOpen: false };
  const number = Number(hour);
  const onClock = (number % 12) * HOUR + Number(minutes);
  if (number > 23 || (number > 12 && half)) return null;
  if (number > 12 || number === 0) return { minute: number * HOUR + Number(minutes), isOpen: false };
  if (half) return { minute: onClock + (half.startsWith("p") ? NOON : 0), isOpen: false };
  return { minute: onClock + (number === 12 || number < 8 ? NOON : 0), isOpen: true };
}
