import { ASKED_SIGHTS } from "./closing";
import { INTAKE_SIGHTS } from "./intake";
import { OWN_VISIT_SIGHTS } from "./own-visit";
import { PUBLIC_SIGHTS } from "./public";
import { VISITS_SIGHTS } from "./visits";
import { WAITLIST_SIGHTS } from "./waitlist";
import type { Sight } from "./sight";

/** Every page that a patient can come to, and the states in which pages look different. */
export const SIGHTS_OF_PATIENTS: Sight[] = [
  ...PUBLIC_SIGHTS,
  ...OWN_VISIT_SIGHTS,
  ...INTAKE_SIGHTS,
  ...VISITS_SIGHTS,
  ...WAITLIST_SIGHTS,
  ...ASKED_SIGHTS,
];
