import { endpoint } from "@/app/api/endpoint";
import { jsonAnswer } from "@/lib/http/json-answer";

/** The process runs and answers. Says nothing of the database: see health/ready. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  GET: () => jsonAnswer({ status: "ok" }),
});
