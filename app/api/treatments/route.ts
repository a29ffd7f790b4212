import { treatmentsAnswer } from "@/app/api/contract/catalogue-answers";
import { endpoint } from "@/app/api/endpoint";
import { listTreatments } from "@/lib/booking/list-treatments";
import { jsonAnswer } from "@/lib/http/json-answer";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  GET: async () => jsonAnswer(treatmentsAnswer(await listTreatments())),
});
