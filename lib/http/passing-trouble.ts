import { AsyncLocalStorage } from "node:async_hooks";
import type { ServerResponse } from "node:http";

const OUR_FAULT = 500;
const COME_BACK = 503;
const RETRY_AFTER_SECONDS = "5";

// Next.js loads modules more than once; who asks and who answers must find the same.
const shared = globalThis as unknown as { clinicAnswers?: AsyncLocalStorage<ServerResponse> };
const answers = () => (shared.clinicAnswers ??= new AsyncLocalStorage());

/** From here on, whatever is done for this request can find its answer. */
export const followAnswer = (response: ServerResponse): void => answers().enterWith(response);

/**
 * What is being answered failed because the database could not be had at this moment. Next.js answers that as a fault of
 * ours for which waiting is of no use; watchers and search engines believe it. The page stays the same.
 */
export function admitPassingTrouble(): void {
  const response = answers().getStore();
  if (!response || response.headersSent) return;
  const writeHead = response.writeHead.bind(response) as (
    status: number,
    ...rest: unknown[]
  ) => ServerResponse;
  response.writeHead = (status: number, ...rest: unknown[]) => {
    if (status !== OUR_FAULT) return writeHead(status, ...rest);
    response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
    return writeHead(COME_BACK, ...rest);
  };
}
