import { clinicAnswer } from "@/app/api/contract/clinic-answer";
import { endpoint } from "@/app/api/endpoint";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { jsonAnswer } from "@/lib/http/json-answer";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  GET: async () => jsonAnswer(clinicAnswer(await clinicFacts())),
});
