import { clock } from "@/app/clock";
import { pageLanguage } from "@/app/page-language";
import { hasIntakePass } from "@/app/(public)/visit/[token]/prepare/intake-pass";
import { openVisit } from "@/app/(public)/visit/[token]/open-visit";
import { copyAnswers } from "@/lib/booking/copy-answers";
import { canPrepare } from "@/lib/domain/intake-questions";

/** The patient's own answers as a file, for whoever has named the date of birth. POST: no link or scanner gets it. */
export async function POST(
  _request: Request,
  { params }: RouteContext<"/visit/[token]/prepare/copy">,
): Promise<Response> {
  const { token } = await params;
  const visit = await openVisit(token);
  if (!canPrepare(visit, clock()) || !(await hasIntakePass(visit.bookingId))) {
    return new Response(null, { status: 303, headers: { Location: `/visit/${token}/prepare` } });
  }
  const { reference, bookingId } = visit;
  return new Response(
    JSON.stringify(await copyAnswers(bookingId, reference, await pageLanguage()), null, 2),
    {
      headers: {
        "Content-Type": "application/json; charset=utf-8",
        "Content-Disposition": `attachment; filename="answers-${reference}.json"`,
        "Cache-Control": "no-store",
      },
    },
  );
}
