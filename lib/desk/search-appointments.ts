import "server-only";
import type { AppointmentsWanted } from "@/lib/data/appointments";
import { findClinic } from "@/lib/data/clinic";
import { referenceIn, spanOf, type Search, type Terms } from "@/lib/domain/fhir-search";
import { codeIn, onlyUuids, sharedValues } from "@/lib/domain/fhir-values";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { VISIT_STATUSES } from "@/lib/domain/visit-state";
import { env } from "@/lib/env";
import { APPOINTMENT_STATUS, appointmentResource } from "@/lib/format/fhir/appointment-resource";
import type { Found } from "@/lib/format/fhir/bundle";
import type { TokenHolder } from "./open-access-token";
import { readAppointments } from "./read-appointments";

/** A page of visits by id, for a program of the clinic's own. @returns otherwise what is wrong, for people */
export async function searchAppointments(
  by: TokenHolder,
  { terms, count }: Pick<Search, "terms" | "count">,
  after: string | null,
): Promise<Result<Found, string>> {
  const { timeZone } = await findClinic();
  const span = spanOf(terms["date"], timeZone);
  if (!span.ok) return refused(span.refusal);
  if (after !== null && onlyUuids([after]).length === 0) return refused("_cursor is not one of ours.");
  const ids = sharedValues(terms["_id"]);
  const statuses = sharedValues(terms["status"]?.map((group) => group.map(codeIn)));
  const { visits, total, hasMore } = await readAppointments(by, {
    ...span.value,
    ids: ids && onlyUuids(ids),
    statuses: statuses && VISIT_STATUSES.filter((status) => statuses.includes(APPOINTMENT_STATUS[status])),
    actors: actorsIn(terms),
    after,
    atMost: count,
  });
  return accepted({
    entries: visits.map((visit) => appointmentResource(visit, timeZone, env().APP_URL)),
    total,
    next: hasMore ? (visits.at(-1)?.id ?? null) : null,
  });
}

const ACTORS = ["Practitioner", "Location", "Patient"] as const;

/** Who must take part: one entry for each group of "actor", "practitioner", "patient" and "location". */
function actorsIn(terms: Terms): AppointmentsWanted["actors"] {
  const groups = [
    ...(terms["actor"] ?? []).map((group) => ({ group, only: null })),
    ...ACTORS.flatMap((only) => (terms[only.toLowerCase()] ?? []).map((group) => ({ group, only }))),
  ];
  return groups.map(({ group, only }) => {
    const references = group.map(referenceIn);
    const idsOf = (type: (typeof ACTORS)[number]) =>
      only === null || only === type
        ? onlyUuids(references.filter((one) => one.type === null || one.type === type).map(({ id }) => id))
        : [];
    return { Practitioner: idsOf("Practitioner"), Location: idsOf("Location"), Patient: idsOf("Patient") };
  });
}
