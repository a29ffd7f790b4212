import "server-only";
import { isPassing } from "./database-errors";

/** TODO */
export function isBusy(error: unknown): boolean {
  return isPassing(error);
}
