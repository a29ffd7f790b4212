import type { Row } from "@/components/ui/definition-list";

/** Whom a visit is for and who arranged it, when those are two people. */
export const visitorRows = (visit: { patientName: string; bookedBy: string | null }): Row[] =>
  visit.bookedBy === null
    ? []
    : [
        { term: "Visit for", details: visit.patientName },
        { term: "Arranged by", details: visit.bookedBy },
      ];
