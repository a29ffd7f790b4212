import { z } from "zod";
import { MINUTE, type Instant } from "@/lib/domain/interval";
import { VISIT_STATUSES } from "@/lib/domain/visit-state";
import { clinicMoment } from "./clinic-words";
import { STATE_WORDS } from "./visit-state-words";

/** Names of staff, practitioners and rooms, by id. */
export type Names = Readonly<Record<string, string>>;

const instant = z.iso
  .datetime({ offset: true })
  .transform((text): Instant => Date.parse(text))
  .or(z.number())
  .optional()
  .catch(undefined);
const id = z.string().nullish().catch(undefined);
const standing = z
  .object({
    startsAt: instant,
    endsAt: instant,
    practitionerId: id,
    roomId: id,
    status: z.enum(VISIT_STATUSES).optional().catch(undefined),
    squeezeReason: z.string().optional().catch(undefined),
    cancelledBy: z.enum(["PATIENT", "CLINIC", "UNDONE"]).optional().catch(undefined),
  })
  .optional()
  .catch(undefined);
type Standing = NonNullable<z.infer<typeof standing>>;

/** How a visit stood before and after a change. What an older line of the trail lacks is left out. */
export const visitChange = z.object({
  from: standing,
  to: standing,
  tell: z.boolean().optional().catch(undefined),
});
export type VisitChange = z.infer<typeof visitChange>;

/** "Tue, Dec 1 at 10:00 AM with Mei Tanaka, Harbor Room" */
export function standingWords(
  { startsAt, practitionerId, roomId }: Standing,
  names: Names,
  zone: string,
): string {
  const when = startsAt === undefined ? "" : clinicMoment(startsAt, zone);
  const name = practitionerId ? (names[practitionerId] ?? "somebody") : "";
  const where = roomId ? (names[roomId] ?? "another room") : "";
  const whenAndWho = when && name ? `${when} with ${name}` : when || name;
  return [whenAndWho, where].filter(Boolean).join(", ");
}

/** "from Tue, Dec 1 at 10:00 AM to Wed, Dec 2 at 9:00 AM": only what has become another. */
export function differenceWords({ from, to }: VisitChange, names: Names, zone: string): string {
  if (!from || !to) return "";
  const changed = (["startsAt", "practitionerId", "roomId"] as const).filter(
    (part) => from[part] !== to[part],
  );
  const told = (standing: Standing) =>
    standingWords(Object.fromEntries(changed.map((part) => [part, standing[part]])), names, zone) ||
    "no room";
  const places = changed.length > 0 ? `from ${told(from)} to ${told(to)}` : "";
  const [before, after] = [minutesOf(from), minutesOf(to)];
  const length = before !== after ? `to ${after} minutes instead of ${before}` : "";
  const states = from.status && to.status && from.status !== to.status;
  const state = states ? `from “${STATE_WORDS[from.status!]}” to “${STATE_WORDS[to.status!]}”` : "";
  return [places, length, state].filter(Boolean).join(", ") || "to where it was";
}

const minutesOf = ({ startsAt, endsAt }: Standing) =>
  startsAt === undefined || endsAt === undefined ? null : (endsAt - startsAt) / MINUTE;
