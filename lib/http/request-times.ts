import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { collectDefaultMetrics, Histogram, Registry } from "prom-client";

/** Next.js loads modules more than once; one process shall count once. */
const shared = globalThis as unknown as { clinicMetrics?: Registry };

/** What this process knows of itself: memory, event loop, and how long its answers took. */
export function processMetrics(): Registry {
  return (shared.clinicMetrics ??= beginCounting());
}

/** In seconds. Pages should answer within 0.5 s, and nothing should take 10 s. */
const BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

function beginCounting(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  registry.removeSingleMetric("nodejs_version_info"); // whoever reads along shall not learn what to attack
  const seconds = new Histogram({
    name: "clinic_http_request_seconds",
    help: "From the request's first line to the last byte of its answer.",
    labelNames: ["kind", "status"],
    buckets: BUCKETS,
    registers: [registry],
  });
  const began = new WeakMap<IncomingMessage, { at: number; kind: string }>();
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    began.set(request, { at: performance.now(), kind: kindOf(request) });
  });
  subscribe("http.server.response.finish", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    const start = began.get(request);
    if (!start) return;
    const labels = { kind: start.kind, status: `${Math.floor(response.statusCode / 100)}xx` };
    seconds.observe(labels, (performance.now() - start.at) / 1000);
  });
  return registry;
}

/** Few kinds and no addresses: an address of ours can hold the secret of a visit. */
function kindOf({ url = "", method }: IncomingMessage): string {
  if (method === "POST" && /^\/(api\/bookings|book)\b/.test(url)) return "booking";
  if (url.startsWith("/_next/")) return "file";
  if (url.startsWith("/api/health/") || url.startsWith("/api/metrics")) return "watching";
  if (url.startsWith("/api/desk/events")) return "live";
  if (url.startsWith("/api/")) return "program";
  return /^\/(desk|sign-in)\b/.test(url) ? "desk" : "page";
}
