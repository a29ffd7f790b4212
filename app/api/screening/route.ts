import { screeningAnswer } from "@/app/api/contract/screening-answer";
import { endpoint } from "@/app/api/endpoint";
import { SCREENING } from "@/lib/domain/screening";
import { jsonAnswer } from "@/lib/http/json-answer";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  GET: () => jsonAnswer(screeningAnswer(SCREENING)),
});
