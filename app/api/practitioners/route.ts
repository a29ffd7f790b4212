import { practitionersAnswer } from "@/app/api/contract/catalogue-answers";
import { endpoint } from "@/app/api/endpoint";
import { listPractitioners } from "@/lib/booking/list-practitioners";
import { jsonAnswer } from "@/lib/http/json-answer";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  GET: async () => jsonAnswer(practitionersAnswer(await listPractitioners())),
});
