import { z } from "zod";
import { notAdmitted } from "@/app/api/desk/not-admitted";
import { endpoint } from "@/app/api/endpoint";
import { clock } from "@/app/clock";
import { admitInBackground } from "@/lib/auth/admission";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { keepHolding } from "@/lib/desk/hold-for-caller";
import { clinicTime } from "@/lib/format/clinic-words";
import { jsonAnswer } from "@/lib/http/json-answer";
import { readJson } from "@/lib/http/json-body";
import { problem } from "@/lib/http/problem";

type Context = { params: Promise<{ cardId: string }> };

/** Makes the hold of an open page last longer. Not a click: a desk that is left alone locks, and then lets go. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const staff = await admitInBackground();
  if (!staff.ok) return notAdmitted(staff.refusal);
  const body = await readJson(request);
  if (!body.ok) return problem(body.refusal, "Send an empty JSON object.");
  const id = z.uuid().safeParse((await params).cardId);
  const now = clock();
  const until = id.success ? await keepHolding(staff.value, id.data, now) : null;
  if (until === null) return jsonAnswer({ heldUntil: null, heldForMs: 0 });
  const { timeZone } = await clinicFacts();
  return jsonAnswer({ heldUntil: clinicTime(until, timeZone), heldForMs: Math.max(until - now, 0) });
}

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = endpoint<{ cardId: string }>({
  POST: async (request, { cardId }) => POST(request, { params: Promise.resolve({ cardId }) }),
});
