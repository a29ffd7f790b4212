import { visitAnswer } from "@/app/api/contract/booking-answers";
import { endpoint } from "@/app/api/endpoint";
import { jsonAnswer } from "@/lib/http/json-answer";
import { SECRET_ADDRESS, withVisit, type TokenParams } from "./visit-door";

/** The visit behind a manage link, as it is now. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint<TokenParams>(
  {
    GET: (request, params) =>
      withVisit(request, params, Date.now(), (visit) => jsonAnswer(visitAnswer(visit))),
  },
  SECRET_ADDRESS,
);
