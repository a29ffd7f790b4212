import { DESK_SIGHTS } from "./desk";
import type { Sight } from "./sight";
import { STAFF_SIGHTS } from "./staff";
import { DESK_WAITLIST_SIGHTS } from "./waitlist";

/** Every page that the staff can come to, and the states in which pages look different. */
export const SIGHTS_OF_STAFF: Sight[] = [...STAFF_SIGHTS, ...DESK_SIGHTS, ...DESK_WAITLIST_SIGHTS];
