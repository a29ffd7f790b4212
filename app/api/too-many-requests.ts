import { problem } from "@/lib/http/problem";

/** @param seconds until the next try may succeed */
export const tooManyRequests = (seconds: number): Response =>
  problem("too-many-requests", `Please try again in ${seconds} seconds.`, {
    headers: { "Retry-After": String(seconds) },
  });
