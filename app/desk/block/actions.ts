"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import type { BlockFormState } from "@/components/desk/block/block-form";
import type { Hit } from "@/components/desk/block/block-hit";
import { requireStaffToSend } from "@/lib/auth/require-staff";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { closingPath } from "@/app/desk/closing/asked-closing";
import { blockTime, type BlockWanted } from "@/lib/desk/block-time";
import { listSchedules, type ScheduleName } from "@/lib/desk/show-block";
import { visitsInTheWay } from "@/lib/desk/visits-in-the-way";
import { EVERYONE, MIDNIGHT } from "@/lib/domain/closed-time";
import type { Obstacle } from "@/lib/domain/obstacle";
import { clockOf } from "@/lib/domain/wall-clock";
import { listed } from "@/lib/format/listed";
import { clinicMoment, clinicTime } from "@/lib/format/clinic-words";
import { obstaclesInWords } from "@/lib/format/obstacle-links";
import { sendBack } from "@/lib/http/form-state";
import { askedBlock } from "./asked-block";

/** Where the form asks for what the use case names otherwise. */
const FIELDS: Record<string, string> = { scheduleIds: "who", until: "untilDate" };

/**
 * Everyone of the staff. The form: kind, who-ID for each schedule or everyone, fromDate, untilDate, allDay or
 * fromTime and untilTime, repeat (no, 1, 2 weeks) with weekday-N and repeatUntil, note, and around once it was shown
 * which visits are in it.
 */
export async function blockAction(_before: BlockFormState, form: FormData): Promise<BlockFormState> {
  const staff = await requireStaffToSend(form);
  const schedules = await listSchedules();
  const asked = askedBlock(
    form,
    schedules.map(({ scheduleId }) => scheduleId),
  );
  if (!asked.ok) return sendBack(form, { fieldErrors: asked.refusal });

  const outcome = await blockTime(staff, asked.value);
  // Throws: keep it outside any try.
  if (outcome.ok)
    redirect((closingAfter(asked.value, schedules) ?? `/desk?date=${asked.value.from}`) as Route);
  switch (outcome.refusal.reason) {
    case "invalid": {
      const errors = outcome.refusal.errors.map(({ path, message }) => [FIELDS[path] ?? path, [message]]);
      return sendBack(form, { fieldErrors: Object.fromEntries(errors) });
    }
    case "obstructed":
      return { ...sendBack(form, {}), hit: await hitInWords(outcome.refusal.obstacles) };
    default:
      return sendBack(form, { formErrors: ["That has changed meanwhile. Please look, and send it again."] });
  }
}

/** Somebody is away, and there were visits: the way on is to see what becomes of them. */
function closingAfter(block: BlockWanted, schedules: readonly ScheduleName[]): string | null {
  const { kind, aroundVisits, repeat, from, until, fromMinute, untilMinute } = block;
  if (!["SICK", "HOLIDAY"].includes(kind) || !aroundVisits || repeat !== null) return null;
  const people = schedules.filter(({ slug }) => slug !== null);
  const away = people.filter(({ scheduleId }) => block.scheduleIds.includes(scheduleId));
  const isEveryone = away.length > 1 && away.length === people.length;
  const who = isEveryone ? EVERYONE : away.length === 1 ? away[0]?.slug : null;
  if (!who) return null;
  return closingPath({
    ...{ who, from, until },
    fromTime: fromMinute === 0 ? "" : clockOf(fromMinute),
    untilTime: untilMinute === MIDNIGHT ? "" : clockOf(untilMinute),
  });
}

async function hitInWords(obstacles: readonly Obstacle[]): Promise<Hit> {
  const [visits, { timeZone }] = await Promise.all([visitsInTheWay(obstacles), clinicFacts()]);
  return {
    visits: visits.map(({ start, end, who, ...visit }) => ({
      ...visit,
      words: `${clinicMoment(start, timeZone)} until ${clinicTime(end, timeZone)}, ${listed(who, "and")}`,
    })),
    others: obstaclesInWords(
      obstacles.filter(({ kind }) => kind !== "visit"),
      timeZone,
    ),
  };
}
