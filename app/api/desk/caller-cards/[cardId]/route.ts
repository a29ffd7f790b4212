import { z } from "zod";
import { notAdmitted } from "@/app/api/desk/not-admitted";
import { endpoint } from "@/app/api/endpoint";
import { clock } from "@/app/clock";
import { admit } from "@/lib/auth/admission";
import { cardFields, saveCard } from "@/lib/desk/save-card";
import { understandWish } from "@/lib/desk/understand-wish";
import { jsonAnswer } from "@/lib/http/json-answer";
import { readJson } from "@/lib/http/json-body";
import { problem } from "@/lib/http/problem";

type Context = { params: Promise<{ cardId: string }> };

/** Keeps what is being typed during a call, and says what was understood of the wish. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const staff = await admit();
  if (!staff.ok) return notAdmitted(staff.refusal);
  const body = await readJson(request);
  if (!body.ok) return problem(body.refusal, "Send what was typed as one JSON object.");
  const id = z.uuid().safeParse((await params).cardId);
  const fields = cardFields.safeParse(body.value);
  if (!id.success || !fields.success) return problem("not-found", "There is no such card.");

  const now = clock();
  const saved = await saveCard(staff.value, id.data, fields.data, now);
  if (!saved.ok) return problem("not-found", "There is no such card that is still open.");
  return jsonAnswer(await understandWish(fields.data.wish, now));
}

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = endpoint<{ cardId: string }>({
  POST: async (request, { cardId }) => POST(request, { params: Promise.resolve({ cardId }) }),
});
