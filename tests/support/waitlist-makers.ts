import type { Client } from "pg";
import { joinWaitlist, type JoinWanted } from "@/lib/booking/join-waitlist";
import { hashToken } from "@/lib/auth/manage-link";
import { findEntry, type StoredEntry } from "@/lib/data/waitlist-entries";
import type { Instant } from "@/lib/domain/interval";
import { SCREENING } from "@/lib/domain/screening";
import type { WaitlistWish } from "@/lib/domain/waitlist";
import { NOW, TUESDAY } from "./clinic-makers";

let made = 0;

/** On Tuesday at any time: the one day on which the tests free something. */
export const onTuesday = (overrides: Partial<WaitlistWish> = {}): WaitlistWish => ({
  weekdays: [2],
  fromMinute: 0,
  untilMinute: 1440,
  untilDate: TUESDAY,
  noticeMinutes: 120,
  ...overrides,
});

/** Somebody new who waits for a visit with Marcus. */
export function makeJoin(overrides: Partial<JoinWanted> = {}): JoinWanted {
  made += 1;
  const email = `waiting${made}@example.com`;
  return {
    treatment: "follow-up",
    practitioner: "marcus-osei",
    wish: onTuesday(),
    who: {
      bookingId: null,
      patient: { name: `Waiting ${made}`, email, phone: "207 555 0177", birthDate: null },
      bookedBy: null,
      screening: { version: SCREENING.version, takenAt: new Date(NOW) },
      consentedAt: new Date(NOW),
    },
    recipient: email,
    language: "en",
    ...overrides,
  };
}

/** Somebody joins. @param later so many minutes after the others: who waits longest is asked first */
export async function joined(
  overrides: Partial<JoinWanted> = {},
  later = made,
): Promise<{ token: string; id: string }> {
  const now: Instant = NOW + later * 60_000;
  const { token } = await joinWaitlist(makeJoin(overrides), now);
  return { token, id: (await entryBehind(token)).entryId };
}

/** @throws Error when the link leads nowhere */
export async function entryBehind(token: string): Promise<StoredEntry> {
  const entry = await findEntry({ tokenHash: hashToken(token) });
  if (!entry) throw new Error("no such entry");
  return entry;
}

/** On this and the Tuesday before Marcus can be booked at these minutes of the day alone, for one visit each. */
export async function openMarcusAt(query: Client["query"], ...minutes: number[]): Promise<void> {
  await query("delete from dated_exceptions where schedule_id is not null");
  await query(
    `insert into dated_exceptions (id, schedule_id, date, opens_at, closes_at, note)
     select gen_random_uuid(), s.id, day::date, opens, opens + 45, 'for one visit'
       from schedules s join practitioners p on p.id = s.practitioner_id,
            (select '2026-11-24' as day, null::int as opens union all
             select '2026-12-01', unnest($1::int[])) as hours
      where slug = 'marcus-osei'`,
    [minutes],
  );
}
