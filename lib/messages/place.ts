import type { VisitFacts } from "@/lib/domain/message";

/** Where the visit is, as lines of an address label; for a call, who calls. */
export function placeOf({ byPhone, clinic }: Pick<VisitFacts, "byPhone" | "clinic">): string[] {
  if (byPhone) return [`By phone: ${clinic.name} calls you`];
  return [clinic.name, clinic.street, `${clinic.city}, ${clinic.region} ${clinic.postalCode}`];
}
