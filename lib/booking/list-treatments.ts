import "server-only";

export { findTreatments as listTreatments, type TreatmentFacts } from "@/lib/data/catalogue";
