import "server-only";
import { z } from "zod";
import { findClinic } from "@/lib/data/clinic";
import { listStaff } from "@/lib/data/staff-members";
import { listTrail, type ListedTrailEntry } from "@/lib/data/trail-list";
import { namesInTrail } from "@/lib/data/trail-lines";
import { clinicDay, isClinicDate, type ClinicDate } from "@/lib/domain/clinic-time";
import type { Interval } from "@/lib/domain/interval";
import type { Staff } from "@/lib/domain/staff";
import { TRAIL_KINDS, type TrailKind } from "@/lib/domain/trail-kind";

const PAGE = 50;
const KINDS = Object.keys(TRAIL_KINDS) as TrailKind[];

/** What is asked of the trail; a word that makes no sense asks for nothing. */
const question = z.object({
  /** A staff member's id, "patient", or "system". */
  who: z
    .uuid()
    .or(z.enum(["patient", "system"]))
    .nullable()
    .catch(null),
  day: z.string().refine(isClinicDate).nullable().catch(null),
  kind: z.enum(KINDS).nullable().catch(null),
  /** Only what was before this line. */
  before: z
    .string()
    .regex(/^\d{1,18}$/)
    .nullable()
    .catch(null),
});

export type TrailAsked = z.infer<typeof question>;

/** The trail, the newest first, fifty lines a page; only an administrator gets here. */
export async function showTrail(
  _by: Staff,
  asked: Record<string, unknown>,
): Promise<{
  asked: TrailAsked;
  entries: ListedTrailEntry[];
  names: Record<string, string>;
  staff: { id: string; name: string }[];
  /** What to ask for as `before` next; null: that was all. */
  next: string | null;
}> {
  const read = question.parse({ who: null, day: null, kind: null, before: null, ...asked });
  const { who, day, kind, before } = read;
  const [clinic, names, staff] = await Promise.all([findClinic(), namesInTrail(), listStaff()]);
  const rows = await listTrail({
    actor: who === null || who === "patient" || who === "system" ? who : `staff:${who}`,
    within: day === null ? null : dayOf(day, clinic.timeZone),
    beginnings: kind === null ? [] : TRAIL_KINDS[kind],
    before,
    atMost: PAGE + 1,
  });
  const entries = rows.slice(0, PAGE);
  return {
    asked: read,
    entries,
    names,
    staff,
    next: rows.length > PAGE ? (entries.at(-1)?.id ?? null) : null,
  };
}

function dayOf(date: ClinicDate, zone: string): Interval | null {
  const { stretches } = clinicDay(date, zone);
  const [first, last] = [stretches[0], stretches.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}
