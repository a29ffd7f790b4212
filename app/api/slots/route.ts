import { slotsAnswer } from "@/app/api/contract/slots-answer";
import { endpoint } from "@/app/api/endpoint";
import { invalid } from "@/app/api/invalid";
import { offerFromRequest } from "@/lib/booking/offer-from-request";
import { jsonAnswer } from "@/lib/http/json-answer";
import { queryOf } from "@/lib/http/query";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  GET: async (request) => {
    const offer = await offerFromRequest(queryOf(request), Date.now());
    return offer.ok ? jsonAnswer(slotsAnswer(offer.value)) : invalid(offer.refusal);
  },
});
