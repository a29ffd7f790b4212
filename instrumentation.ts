let hearFailure: (error: unknown) => void = () => undefined;

/** Next.js calls this for whatever a page, an action or a handler throws, before it answers. */
export const onRequestError = (error: unknown): void => hearFailure(error);

/**
 * Next.js calls this once, before the first request. A server with a wrong setting, or over a database that cannot
 * keep our promises, says why and stops instead of answering.
 */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { stopUnlessReady } = await import("@/lib/data/readiness");
  await stopUnlessReady(Date.now());
  const { noteWhenRequestsBegin } = await import("@/lib/data/patience");
  noteWhenRequestsBegin();
  const { processMetrics } = await import("@/lib/http/request-times");
  processMetrics(); // before paths and methods are mended: what was asked is counted as it was asked
  const { mendIncomingRequests } = await import("@/lib/http/incoming-requests");
  mendIncomingRequests();
  const { isBusy } = await import("@/lib/booking/is-busy");
  const { admitPassingTrouble } = await import("@/lib/http/passing-trouble");
  hearFailure = (error) => isBusy(error) && admitPassingTrouble();
  const { closeDesksWhenToldToStop } = await import("@/lib/data/desk-events");
  closeDesksWhenToldToStop();
  const { endWellWhenToldToStop } = await import("@/lib/http/good-ending");
  endWellWhenToldToStop();
}
