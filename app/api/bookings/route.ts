import { bookingRefused, keyRefused, unreadable } from "@/app/api/bookings/refusals";
import { bookedAnswer } from "@/app/api/contract/booking-answers";
import { endpoint } from "@/app/api/endpoint";
import { tooManyRequests } from "@/app/api/too-many-requests";
import { bookFromRequest } from "@/lib/booking/book-from-request";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { noteBooked, waitToBook } from "@/lib/booking/limit-bookings";
import { clientAddress } from "@/lib/http/client-address";
import { readIdempotencyKey } from "@/lib/http/idempotency-key";
import { jsonAnswer } from "@/lib/http/json-answer";
import { readJson } from "@/lib/http/json-body";

/**
 * Books a visit. Looked at from the outside in: method, media type, size, JSON, key, limit, values, diary. Only
 * requests that could be understood count against the limit.
 */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  POST: async (request) => {
    const body = await readJson(request);
    if (!body.ok) return unreadable(body.refusal);
    const key = readIdempotencyKey(request.headers);
    if (!key.ok) return keyRefused(key.refusal);
    const address = clientAddress(request.headers);
    const wait = await waitToBook("PROGRAM", address);
    if (wait !== null) return tooManyRequests(wait);

    const outcome = await bookFromRequest(body.value, key.value, Date.now());
    const clinic = await clinicFacts();
    if (!outcome.ok) return bookingRefused(outcome.refusal, clinic);
    await noteBooked("PROGRAM", address);
    return jsonAnswer(bookedAnswer(outcome.value, clinic.timeZone), 201);
  },
});
