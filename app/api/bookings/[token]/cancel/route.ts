import { changeRefused, unreadable } from "@/app/api/bookings/refusals";
import { SECRET_ADDRESS, withVisit, type TokenParams } from "@/app/api/bookings/[token]/visit-door";
import { visitAnswer } from "@/app/api/contract/booking-answers";
import { endpoint } from "@/app/api/endpoint";
import { cancelBooking } from "@/lib/booking/cancel-booking";
import { jsonAnswer } from "@/lib/http/json-answer";
import { readJson } from "@/lib/http/json-body";

/** Cancels the visit behind a manage link. Cancelled already: the same answer, and nobody is told twice. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint<TokenParams>(
  {
    POST: async (request, params) => {
      const now = Date.now();
      const body = await readJson(request);
      if (!body.ok) return unreadable(body.refusal);
      return withVisit(request, params, now, async ({ bookingId, clinic }) => {
        const outcome = await cancelBooking(bookingId, now);
        if (!outcome.ok) return changeRefused(outcome.refusal, clinic);
        return withVisit(request, params, now, (visit) => jsonAnswer(visitAnswer(visit)));
      });
    },
  },
  SECRET_ADDRESS,
);
