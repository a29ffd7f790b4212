import "server-only";
import Holidays from "date-holidays";
import type { ClinicDate } from "@/lib/domain/clinic-time";

export type Holiday = { date: ClinicDate; name: string };

/** In Maine the second Monday in October has had this name alone since 2019; the library tells the old one as well. */
const RENAMED = "Columbus Day";
/** Not by law, but the state's offices are closed, and patients ask. */
const CUSTOMARY = new Set(["Day after Thanksgiving Day", "Christmas Eve"]);
const PLAIN: Record<string, string> = {
  "Washington's Birthday/President's Day": "Presidents’ Day",
  "Day after Thanksgiving Day": "Day after Thanksgiving",
};

/**
 * Public holidays in the United States and Maine, and two customary days, earliest first. One that falls on a weekend
 * is told on its own day and on the day on which it is observed. The library brings 13 MB of rules of the whole
 * world, so this file alone imports it, and no page of the browser may bring it along.
 */
export function holidaysOf(year: number): Holiday[] {
  const found = (maine ??= new Holidays("US", "ME")).getHolidays(year);
  return found
    .filter(({ type, name }) => type === "public" || CUSTOMARY.has(name))
    .filter(({ name }) => name !== RENAMED)
    .map(({ date, name }) => ({ date: date.slice(0, 10), name: plainName(name) }));
}

let maine: Holidays | undefined;

function plainName(told: string): string {
  const name = told.replace(/ \(substitute day\)$/, "");
  return (PLAIN[name] ?? name).replaceAll("'", "’") + (name === told ? "" : " (observed)");
}
