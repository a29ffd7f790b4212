import "server-only";

export { findPractitioners as listPractitioners, type PractitionerFacts } from "@/lib/data/catalogue";
