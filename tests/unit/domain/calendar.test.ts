import { firstOfMonth, monthBeside, weekOf, weeksOfMonth } from "@/lib/domain/calendar";
import { addDays, daysFrom } from "@/lib/domain/clinic-time";

it.each([
  ["2026-11-22", "2026-11-16"],
  ["2026-11-23", "2026-11-23"],
  ["2027-01-01", "2026-12-28"],
])("begins the week of %s on Monday, %s", (date, monday) => {
  expect(weekOf(date)).toEqual(daysFrom(monday, 7));
});

it("holds every day of every month once, in whole weeks from Monday", () => {
  for (let month = "2024-01-01"; month < "2030-01-01"; month = monthBeside(month, 1)) {
    const days = weeksOfMonth(addDays(month, 14)).flat();

    expect(days).toEqual(daysFrom(days[0] ?? "", days.length));
    expect(days.length % 7).toBe(0);
    expect(weekOf(days[0] ?? "")[0]).toBe(days[0]);
    expect(days[6] ?? "").toMatch(new RegExp(`^${month.slice(0, 7)}`));
    expect((days.at(-7) ?? "").slice(0, 7)).toBe(month.slice(0, 7));
    expect(days).toContain(month);
    expect(days).toContain(addDays(monthBeside(month, 1), -1));
  }
});

it("goes from month to month over the turn of the year", () => {
  expect(monthBeside("2026-12-31", 1)).toBe("2027-01-01");
  expect(monthBeside("2027-01-31", -1)).toBe("2026-12-01");
  expect(firstOfMonth("2027-02-28")).toBe("2027-02-01");
});
