import { PlainFault } from "@/scripts/start/plain-fault";

/** Aborted when this run is told to stop: by Ctrl-C, a closed terminal, or the end of whoever started it. */
export function toldToStop(): AbortSignal {
  const told = new AbortController();
  const stop = () => told.abort(new PlainFault("\nStopped before the end."));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
  process.once("disconnect", stop); // run.mjs was killed the hard way
  process.channel?.unref();
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined); // a closed terminal
  return told.signal;
}
