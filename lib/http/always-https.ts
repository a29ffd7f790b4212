import "server-only";
import type { ServerResponse } from "node:http";
import { env } from "@/lib/env";

/** Two years, and every host below ours: as long as the lists ask for that browsers are shipped with. */
const FOREVER = `max-age=${2 * 365 * 24 * 60 * 60}; includeSubDomains`;

/** Tells browsers to come by https alone, when people reach us by it. The address is a setting, not known to the build. */
export function askForHttps(response: ServerResponse): void {
  if (env().APP_URL.startsWith("https://")) response.setHeader("Strict-Transport-Security", FOREVER);
}
