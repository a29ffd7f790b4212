/**
 * Next.js calls this once, before the first request. A server with a wrong setting, or over a database that cannot
 * keep our promises, says why and stops instead of answering.
 */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { stopUnlessReady } = await import("@/lib/data/readiness");
  await stopUnlessReady();
  const { mendIncomingRequests } = await import("@/lib/http/incoming-requests");
  mendIncomingRequests();
  const { closeDesksWhenToldToStop } = await import("@/lib/data/desk-events");
  closeDesksWhenToldToStop();
}
