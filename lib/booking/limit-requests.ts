import "server-only";

export { countAgainst, waitFor, type Limit } from "@/lib/data/rate-limits";
