import { notAdmitted } from "@/app/api/desk/not-admitted";
import { endpoint } from "@/app/api/endpoint";
import { clock } from "@/app/clock";
import { admit } from "@/lib/auth/admission";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { showReport } from "@/lib/desk/show-reports";
import { dateAt } from "@/lib/domain/clinic-time";
import { isPictureName } from "@/lib/domain/report-picture";
import { askedRange } from "@/lib/domain/report-range";
import { csvAnswer } from "@/lib/http/csv-answer";
import { problem } from "@/lib/http/problem";
import { queryOf } from "@/lib/http/query";

/** The numbers of one picture of /desk/reports, as its table has them. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ picture: string }> },
): Promise<Response> {
  const staff = await admit();
  if (!staff.ok) return notAdmitted(staff.refusal);
  const { picture } = await params;
  if (!isPictureName(picture)) return problem("not-found", "There is no such report.");
  const now = clock();
  const range = askedRange(queryOf(request), dateAt(now, (await clinicFacts()).timeZone));
  if (!range.ok) return problem("invalid", "Choose other days.", { errors: range.refusal });
  const { table } = await showReport(staff.value, picture, range.value, now);
  return csvAnswer(`${picture}-${range.value.from}-${range.value.until}.csv`, table);
}

export const { POST, PUT, PATCH, DELETE, OPTIONS } = endpoint<{ picture: string }>({
  GET: (request, params) => GET(request, { params: Promise.resolve(params) }),
});
