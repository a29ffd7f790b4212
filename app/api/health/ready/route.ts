import { endpoint } from "@/app/api/endpoint";
import { isReady } from "@/lib/booking/check-readiness";
import { isLeaving } from "@/lib/http/good-ending";
import { jsonAnswer } from "@/lib/http/json-answer";
import { problem } from "@/lib/http/problem";

/** Requests may be sent here: the database answers, and every migration and guard is in place, and we stay. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  GET: async () =>
    isLeaving()
      ? problem("not-ready", "This process is about to end.")
      : (await isReady())
        ? jsonAnswer({ status: "ok" })
        : problem("not-ready", "The database does not answer, or is not as it must be. The log says more."),
});
