import "server-only";

export { findClinic as clinicFacts, type ClinicFacts } from "@/lib/data/clinic";
