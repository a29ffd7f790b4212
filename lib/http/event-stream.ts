type Send = (event: string, data: object) => void;

/** So many events that nobody has fetched mean that nobody is there. */
const MOST_UNREAD = 100;
/** For the browser, when the stream ends: try again after a second. */
const OPENING = "retry: 1000\n\n";

/**
 * Server-sent events. `begin` is given how to send one and how to end, and returns what ends with the stream: called
 * once, whichever end comes first, ours or the reader's.
 */
export function eventStream(
  begin: (send: Send, end: () => void) => () => void,
  signal: AbortSignal,
): Response {
  const encoder = new TextEncoder();
  let end = (): void => undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      let isOver = false;
      let cleanUp: (() => void) | undefined;
      end = () => {
        isOver = true;
        cleanUp?.();
        cleanUp = undefined;
        try {
          controller.close();
        } catch {
          // The reader has gone, or it was closed before.
        }
      };
      const send: Send = (event, data) => {
        if (isOver) return;
        controller.enqueue(encoder.encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`));
        if ((controller.desiredSize ?? 0) < -MOST_UNREAD) end();
      };
      signal.addEventListener("abort", () => end(), { once: true });
      controller.enqueue(encoder.encode(OPENING));
      cleanUp = begin(send, () => end());
      if (isOver || signal.aborted) end();
    },
    cancel: () => end(),
  });
  return new Response(body, {
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      // "no-transform": compressing would hold events back until there are enough of them.
      "Cache-Control": "no-store, no-transform",
      "X-Accel-Buffering": "no",
    },
  });
}
