import { CLOSING_SIGHTS } from "./closing";
import { CATALOGUE_SIGHTS } from "./catalogue";
import { DATA_SIGHTS } from "./data";
import { DESK_SIGHTS } from "./desk";
import { PROGRAM_SIGHTS } from "./programs";
import { HOURS_SIGHTS } from "./hours";
import { SETTINGS_SIGHTS } from "./settings";
import { REPORTS_SIGHTS } from "./reports";
import type { Sight } from "./sight";
import { STAFF_SIGHTS } from "./staff";
import { DESK_WAITLIST_SIGHTS } from "./waitlist";

/** Every page that the staff can come to, and the states in which pages look different. */
export const SIGHTS_OF_STAFF: Sight[] = [
  ...STAFF_SIGHTS,
  ...DESK_SIGHTS,
  ...DESK_WAITLIST_SIGHTS,
  ...PROGRAM_SIGHTS,
  ...CLOSING_SIGHTS,
  ...SETTINGS_SIGHTS,
  ...HOURS_SIGHTS,
  ...REPORTS_SIGHTS,
  ...CATALOGUE_SIGHTS,
  ...DATA_SIGHTS,
];
