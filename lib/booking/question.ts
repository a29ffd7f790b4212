import "server-only";
import { readDiaries, type StoredDiaries, type Window } from "@/lib/data/diaries";
import type { Sql } from "@/lib/data/sql";
import type { Diary, Question } from "@/lib/domain/availability";
import { bookableTime } from "@/lib/domain/booking-policy";
import { addDays, clinicDay, daysFrom, type ClinicDate, type ClinicDay } from "@/lib/domain/clinic-time";
import type { Instant } from "@/lib/domain/interval";
import { openingsOn } from "@/lib/domain/opening-hours";

/** "any" or a practitioner's slug. */
export type Wish = string;
export const ANY = "any";

export type StoredQuestion = { stored: StoredDiaries; question: Question; days: ClinicDay[] };

export type Around = Pick<Window, "exceptHoldId" | "exceptBookingId"> & {
  from: ClinicDate;
  count: number;
  zone: string;
};

/**
 * Reads what is stored and puts the domain's question about `count` days from `from`. The day after the last is
 * read too: a visit may run past midnight.
 * @returns null when the treatment does not exist
 */
export async function askAbout(
  { treatment, practitioner }: { treatment: string; practitioner: Wish },
  { from, count, zone, ...except }: Around,
  now: Instant,
  tx?: Sql,
): Promise<StoredQuestion | null> {
  const dates = daysFrom(from, count + 1);
  const read = dates.map((date) => clinicDay(date, zone));
  const window = {
    firstDate: from,
    lastDate: addDays(from, count),
    from: startOf(read[0]),
    until: startOf(clinicDay(addDays(from, count + 1), zone)),
    ...except,
  };
  const stored = await readDiaries(treatment, window, tx);
  if (!stored) return null;
  const wished = stored.practitioners.filter(({ slug }) => practitioner === ANY || slug === practitioner);
  const question = {
    treatment: stored.treatment,
    practitioners: wished.map((one) => diaryOf(one, stored, read)),
    rooms: stored.rooms?.map((one) => diaryOf(one, stored, read)) ?? null,
    bookable: bookableTime(stored.clinic, zone, now),
  };
  return { stored, question, days: read.slice(0, count) };
}

type StoredDiary = StoredDiaries["practitioners"][number] | NonNullable<StoredDiaries["rooms"]>[number];

function diaryOf(
  { id, weekly, exceptions, taken }: StoredDiary,
  stored: StoredDiaries,
  days: ClinicDay[],
): Diary {
  const rules = { weekly, exceptions, clinicExceptions: stored.clinicExceptions };
  return {
    id,
    openings: days.flatMap((day) => openingsOn(day, rules)),
    taken: taken.map(([start, end]) => ({ start, end })),
  };
}

const startOf = (day: ClinicDay | undefined): Instant => day?.stretches[0]?.start ?? 0;

/** The same question as if nothing were taken: tells "was never on offer" from "was taken". */
export const asIfEmpty = (question: Question): Question => ({
  ...question,
  practitioners: question.practitioners.map(emptied),
  rooms: question.rooms?.map(emptied) ?? null,
});

const emptied = (diary: Diary): Diary => ({ ...diary, taken: [] });
