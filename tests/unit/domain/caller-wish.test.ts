import fc from "fast-check";
import { fitsWish, readWish } from "@/lib/domain/caller-wish";
import { addDays } from "@/lib/domain/clinic-time";
import { wishWords } from "@/lib/format/wish-words";

/** Sunday, November 22, 2026, 9:00 AM. */
const NOW = { today: "2026-11-22", minute: 540 };
const understood = (typed: string, now = NOW) => {
  const wish = readWish(typed, now);
  return wish && wishWords(wish, now.today);
};

it.each([
  ["tue afternoon", "Tuesday, November 24, from 12:00 PM to 5:00 PM"],
  ["Tues. PM", "Tuesday, November 24, from 12:00 PM on"],
  ["tomorrow 10", "Monday, November 23, from 10:00 AM to 11:00 AM"],
  ["next week", "Any day from Monday, November 23 to Sunday, November 29"],
  ["next week mornings", "Any day from Monday, November 23 to Sunday, November 29, before 12:00 PM"],
  ["12/3 pm", "Thursday, December 3, from 12:00 PM on"],
  ["dec 3rd at 2:15 p.m.", "Thursday, December 3, from 2:15 PM to 3:15 PM"],
  ["the 3rd around 3", "Thursday, December 3, from 2:30 PM to 3:31 PM"],
  ["1/5", "Tuesday, January 5"],
  ["asap", "Any day from today"],
  ["mornings", "Any day from today, before 12:00 PM"],
  ["tuesdays after 4", "Tuesdays from Tuesday, November 24 to Tuesday, December 15, from 4:00 PM on"],
  [
    "mon-wed before noon",
    "Monday, November 23, Tuesday, November 24 or Wednesday, November 25, before 12:00 PM",
  ],
  ["between 2 and 4 on friday", "Friday, November 27, from 2:00 PM to 4:00 PM"],
  ["8-10 pm", "Any day from today, from 8:00 PM to 10:00 PM"],
  ["9-5pm next tue", "Tuesday, November 24, from 9:00 AM to 5:00 PM"],
  ["10 in the evening", "Any day from today, from 10:00 PM to 11:00 PM"],
  ["after dec 10", "Any day from Friday, December 11 to Thursday, January 7"],
  ["tonight", "Sunday, November 22, from 5:00 PM on"],
  [
    "tue or thu afternoon",
    "Tuesday, November 24, from 12:00 PM to 5:00 PM; or Thursday, November 26, from 12:00 PM to 5:00 PM",
  ],
  [
    "tue 10 or 2",
    "Tuesday, November 24, from 10:00 AM to 11:00 AM; or Tuesday, November 24, from 2:00 PM to 3:00 PM",
  ],
])("understands “%s”", (typed, words) => {
  expect(understood(typed)).toBe(words);
});

it.each([
  "",
  "   ",
  "blah",
  "not tue",
  "any day but friday",
  "no mornings",
  "13/45",
  "2/30",
  "wed dec 1",
  "x".repeat(10_000),
])("asks again after “%.30s”, and guesses nothing", (typed) => {
  expect(readWish(typed, NOW)).toBeNull();
});

it("says which words it left out", () => {
  expect(readWish("tue with my sister", NOW)?.leftOut).toEqual(["with", "my", "sister"]);
});

it("takes a part of today that is over for that of next week", () => {
  expect(understood("sun morning", { today: "2026-11-22", minute: 800 })).toBe(
    "Sunday, November 29, before 12:00 PM",
  );
  expect(understood("sun morning")).toBe("Sunday, November 22, before 12:00 PM");
});

const words = fc.constantFrom(
  ...[
    "tue",
    "thursday",
    "sat",
    "mornings",
    "afternoon",
    "next",
    "week",
    "or",
    "and",
    "after",
    "before",
    "12/3",
  ],
  ...[
    "10",
    "2:30",
    "pm",
    "3rd",
    "dec",
    "not",
    "-",
    "to",
    "asap",
    "around",
    "in",
    "two",
    "weeks",
    "noon",
    "99/99",
    "2026-02-30",
  ],
);

it("never looks back, and names days that exist and hours of a day, whatever is typed", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words).map((some) => some.join(" ")),
      ),
      (typed) => {
        const wish = readWish(typed, NOW);
        for (const { dates, hours } of wish?.parts ?? []) {
          expect(dates.length).toBeGreaterThan(0);
          expect([...dates].sort()).toEqual(dates);
          for (const date of dates) expect(date >= NOW.today && addDays(date, 0) === date).toBe(true);
          expect(hours.from).toBeLessThan(hours.until);
          expect(hours.until <= 1440 && hours.until > 0).toBe(true);
        }
      },
    ),
    { numRuns: 2000 },
  );
});

it("knows whether a start fits", () => {
  const wish = readWish("tue 10 or thu afternoon", NOW);
  if (!wish) throw new Error("that was plain");

  expect(fitsWish(wish, "2026-11-24", 600)).toBe(true);
  expect(fitsWish(wish, "2026-11-24", 660)).toBe(false);
  expect(fitsWish(wish, "2026-11-26", 719)).toBe(false);
  expect(fitsWish(wish, "2026-11-26", 720)).toBe(true);
  expect(fitsWish(wish, "2026-11-25", 720)).toBe(false);
});
