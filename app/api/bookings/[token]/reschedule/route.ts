import { changeRefused, unreadable } from "@/app/api/bookings/refusals";
import { visitAnswer } from "@/app/api/contract/booking-answers";
import { endpoint } from "@/app/api/endpoint";
import { invalid } from "@/app/api/invalid";
import { faultsOf } from "@/lib/booking/faults";
import { moveBooking } from "@/lib/booking/move-booking";
import { moveRequest } from "@/lib/booking/move-request";
import { jsonAnswer } from "@/lib/http/json-answer";
import { readJson } from "@/lib/http/json-body";
import { SECRET_ADDRESS, withVisit, type TokenParams } from "@/app/api/bookings/[token]/visit-door";

/** Moves the visit behind a manage link: the old time is given up only when the new one is had. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint<TokenParams>(
  {
    POST: async (request, params) => {
      const now = Date.now();
      const body = await readJson(request);
      if (!body.ok) return unreadable(body.refusal);
      return withVisit(request, params, now, async ({ bookingId, treatment, clinic }) => {
        const parsed = moveRequest.safeParse(body.value);
        if (!parsed.success) return invalid(faultsOf(parsed.error));
        const wanted = { bookingId, treatment: treatment.slug, ...parsed.data };
        const outcome = await moveBooking(wanted, now);
        if (!outcome.ok) return changeRefused(outcome.refusal, clinic);
        return withVisit(request, params, now, (visit) => jsonAnswer(visitAnswer(visit)));
      });
    },
  },
  SECRET_ADDRESS,
);
