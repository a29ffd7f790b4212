import "server-only";

export { countAgainst, giveBack, waitFor, type Limit } from "@/lib/data/rate-limits";
