import { openApiDocument } from "@/app/api/contract/openapi";
import { endpoint } from "@/app/api/endpoint";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { dateAt } from "@/lib/domain/clinic-time";
import { env } from "@/lib/env";
import { jsonAnswer } from "@/lib/http/json-answer";

/** Made from the schemas themselves at each request: it cannot fall behind them. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  GET: async () => {
    const { timeZone } = await clinicFacts();
    return jsonAnswer(openApiDocument(dateAt(Date.now(), timeZone), env().APP_URL));
  },
});
