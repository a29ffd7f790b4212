import { clock } from "@/app/clock";
import { endpoint } from "@/app/api/endpoint";
import { metricsDoor, showMetrics } from "@/lib/desk/show-metrics";
import { problem } from "@/lib/http/problem";
import { processMetrics } from "@/lib/http/request-times";

/** For Prometheus: counts and durations, of nobody in particular. Only for whoever knows METRICS_TOKEN. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  GET: async (request) => {
    const door = metricsDoor(request.headers.get("authorization"));
    if (door === "not-configured") return problem("not-found", "There is nothing at this address.");
    if (door === "wrong-token") {
      const headers = { "WWW-Authenticate": 'Bearer realm="metrics"' };
      return problem("token-needed", "Send the token of METRICS_TOKEN.", { headers });
    }
    const registry = processMetrics();
    const body = `${await registry.metrics()}\n${await showMetrics(clock())}`;
    return new Response(body, {
      headers: { "Content-Type": registry.contentType, "Cache-Control": "no-store" },
    });
  },
});
