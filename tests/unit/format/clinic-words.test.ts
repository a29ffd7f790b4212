import {
  clinicDateLong,
  clinicDateTime,
  clinicTime,
  dateLong,
  dateRange,
  dayAndTime,
} from "@/lib/format/clinic-words";
import { price } from "@/lib/format/price";

const ZONE = "America/New_York";
const instant = (text: string) => Date.parse(text);

it("tells date and time by the clinic's clock, not the machine's", () => {
  const late = instant("2026-12-02T04:30:00Z");

  expect(clinicDateLong(late, ZONE)).toBe("Tuesday, December 1, 2026");
  expect(clinicTime(late, ZONE)).toBe("11:30 PM");
  expect(clinicDateTime(late, ZONE)).toBe("Tuesday, December 1, 2026 at 11:30 PM EST");
});

it.each([
  ["2026-11-01T05:30:00Z", "1:30 AM EDT"],
  ["2026-11-01T06:30:00Z", "1:30 AM EST"],
  ["2027-03-14T06:30:00Z", "1:30 AM EST"],
  ["2027-03-14T07:30:00Z", "3:30 AM EDT"],
  ["2027-03-15T13:00:00Z", "9:00 AM"],
])("says which of the two times it is on a day the clocks change (%s)", (at, words) => {
  expect(clinicTime(instant(at), ZONE)).toBe(words);
});

it("calls noon and midnight by their hours", () => {
  expect(clinicTime(instant("2026-12-01T17:00:00Z"), ZONE)).toBe("12:00 PM");
  expect(clinicTime(instant("2026-12-01T05:00:00Z"), ZONE)).toBe("12:00 AM");
});

it("tells days of the calendar and stretches of them", () => {
  expect(dateLong("2026-12-01")).toBe("Tuesday, December 1, 2026");
  expect(dateRange("2026-12-01", "2026-12-10")).toBe("December 1 – 10, 2026");
  expect(dateRange("2026-12-28", "2027-01-06")).toBe("December 28, 2026 – January 6, 2027");
});

it("shows cents only when there are some", () => {
  expect([price(9_500), price(9_550), price(0)]).toEqual(["$95", "$95.50", "$0"]);
});

it("says day and time as they are said in Spanish: one o'clock is one, the others are several", () => {
  const noon = instant("2026-12-01T17:00:00Z");
  const HOUR = 3_600_000;

  expect(clinicDateTime(noon + HOUR, ZONE, "es")).toBe("martes, 1 de diciembre de 2026, a la 1:00 p.m. EST");
  expect(dayAndTime(noon - 2 * HOUR, ZONE, "es")).toBe("martes, 1 de diciembre, a las 10:00 a.m.");
});
