import { z } from "zod";
import { startInstant } from "./booking-request";
import { practitionerChoice } from "./choice-request";

/** What a program sends to move a visit. Without a practitioner anybody may give it, the present one before others. */
export const moveRequest = z.object(
  { start: startInstant, practitioner: practitionerChoice.default("any") },
  { error: "Send one JSON object." },
);
