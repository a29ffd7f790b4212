import { notAdmitted } from "@/app/api/desk/not-admitted";
import { endpoint } from "@/app/api/endpoint";
import { clock } from "@/app/clock";
import { personOf } from "@/app/desk/book/[cardId]/known-person";
import { admit } from "@/lib/auth/admission";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { findPatients } from "@/lib/desk/find-patients";
import { jsonAnswer } from "@/lib/http/json-answer";
import { queryOf } from "@/lib/http/query";

/** Patients whose name, number or address begins like `q`; for whoever speaks with one on the phone. */
export async function GET(request: Request): Promise<Response> {
  const staff = await admit();
  if (!staff.ok) return notAdmitted(staff.refusal);
  const { q } = queryOf(request);
  const [found, { timeZone }] = await Promise.all([
    findPatients(staff.value, typeof q === "string" ? q : "", clock()),
    clinicFacts(),
  ]);
  return jsonAnswer({ patients: found.map((known) => personOf(known, timeZone)) });
}

export const { POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({ GET });
