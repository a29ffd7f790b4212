import "server-only";

/**
 * For what must agree with a clock outside, such as that of a phone which makes codes: this computer's own may be wrong
 * by minutes, and another process's by others.
 */
export { databaseClock as sharedClock } from "@/lib/data/database-clock";
