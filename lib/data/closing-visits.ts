import "server-only";
import type { Instant, Interval } from "@/lib/domain/interval";
import type { AskedMoveState, MessageState } from "./generated/client";
import { sql } from "./sql";

type Person = { bookingId: string; patientId: string; patientName: string; phone: string | null };

/** A visit that stands in a closed time. */
export type VisitInClosedTime = Person & {
  version: number;
  /** Where a mail about it goes; null: nobody can be mailed. */
  email: string | null;
  start: Instant;
  /** Exclusive. */
  end: Instant;
  treatment: { slug: string; name: string };
  practitioner: PractitionerName;
  /** The patient's other visits to come: a time at which they are with us already is no suggestion. */
  elsewhere: Interval[];
};

type Sought = {
  stretches: readonly Interval[];
  /** Whose visits. */
  practitionerIds: readonly string[];
  now: Instant;
};

const starts = (stretches: readonly Interval[]) => stretches.map(({ start }) => new Date(start));
const ends = (stretches: readonly Interval[]) => stretches.map(({ end }) => new Date(end));

/** The visits that are still to come and reach into a closed time, without those whose patients are being asked. */
export const listVisitsInClosedTime = ({ stretches, practitionerIds, now }: Sought) => sql<VisitInClosedTime>`
  select b.id as "bookingId", b.version, b.patient_id as "patientId", p.name as "patientName", b.email,
         coalesce(b.phone, p.phone) as phone,
         floor(extract(epoch from b.starts_at) * 1000)::float8 as start,
         floor(extract(epoch from b.ends_at) * 1000)::float8 as end,
         json_build_object('slug', t.slug, 'name', t.name) as treatment,
         json_build_object('id', g.id, 'slug', g.slug, 'name', g.name) as practitioner,
         (select coalesce(json_agg(json_build_object('start', floor(extract(epoch from o.starts_at) * 1000),
                                                     'end', floor(extract(epoch from o.ends_at) * 1000))), '[]')
            from bookings o
           where o.patient_id = b.patient_id and o.id <> b.id and o.status = 'BOOKED'
             and o.ends_at > ${new Date(now)}) as elsewhere
    from bookings b
    join patients p on p.id = b.patient_id
    join treatments t on t.id = b.treatment_id
    join practitioners g on g.id = b.practitioner_id
   where b.status = 'BOOKED' and b.starts_at > ${new Date(now)}
     and b.practitioner_id = any(${practitionerIds}::uuid[])
     and exists (select from unnest(${starts(stretches)}::timestamptz[], ${ends(stretches)}::timestamptz[])
                          as closed (from_at, until_at)
                  where b.starts_at < until_at and b.ends_at > from_at)
     and not exists (select from asked_moves a where a.booking_id = b.id and a.state = 'OPEN')
   order by b.starts_at, b.id`;

/** A patient who was asked to move, and what became of it. */
export type AskedPatient = Person & {
  askedMoveId: string;
  state: AskedMoveState;
  formerStart: Instant;
  formerPractitioner: string;
  suggested: { start: Instant; practitioner: string };
  /** Where the visit is now. */
  start: Instant;
  practitioner: string;
  /** Of the mail that asks. */
  mail: { state: MessageState; dueAt: Instant | null; sentAt: Instant | null } | null;
};

/** Whoever was asked about visits in a closed time: of each visit, what was asked last. Earliest visit first. */
export const listAskedPatients = ({ stretches, practitionerIds }: Omit<Sought, "now">) => sql<AskedPatient>`
  select a.id as "askedMoveId", a.state::text, b.id as "bookingId", b.patient_id as "patientId",
         p.name as "patientName", coalesce(b.phone, p.phone) as phone,
         floor(extract(epoch from a.former_starts_at) * 1000)::float8 as "formerStart",
         formerly.name as "formerPractitioner",
         json_build_object('start', floor(extract(epoch from a.starts_at) * 1000), 'practitioner', suggested.name)
           as suggested,
         floor(extract(epoch from b.starts_at) * 1000)::float8 as start, g.name as practitioner,
         (select json_build_object('state', m.state, 'dueAt', floor(extract(epoch from m.due_at) * 1000),
                                   'sentAt', floor(extract(epoch from m.sent_at) * 1000))
            from messages m
           where m.booking_id = b.id and m.kind = 'MOVE_ASKED' and m.ordinal = a.ordinal) as mail
    from asked_moves a
    join bookings b on b.id = a.booking_id
    join patients p on p.id = b.patient_id
    join practitioners g on g.id = b.practitioner_id
    join practitioners formerly on formerly.id = a.former_practitioner_id
    join practitioners suggested on suggested.id = a.practitioner_id
   where a.former_practitioner_id = any(${practitionerIds}::uuid[])
     and exists (select from unnest(${starts(stretches)}::timestamptz[], ${ends(stretches)}::timestamptz[])
                          as closed (from_at, until_at)
                  where a.former_starts_at >= from_at and a.former_starts_at < until_at)
     and not exists (select from asked_moves later where later.booking_id = a.booking_id and later.ordinal > a.ordinal)
   order by a.former_starts_at, a.id`;

/** A time that somebody is being asked about. */
export type OpenSuggestion = {
  bookingId: string;
  patientId: string;
  treatment: string;
  start: Instant;
  practitionerId: string;
  minutes: number;
};

export const listOpenSuggestions = (now: Instant) => sql<OpenSuggestion>`
  select b.id as "bookingId", b.patient_id as "patientId", t.slug as treatment,
         floor(extract(epoch from a.starts_at) * 1000)::float8 as start, a.practitioner_id as "practitionerId",
         (extract(epoch from b.ends_at - b.starts_at) / 60)::int as minutes
    from asked_moves a
    join bookings b on b.id = a.booking_id
    join treatments t on t.id = b.treatment_id
   where a.state = 'OPEN' and a.starts_at > ${new Date(now)}`;

export type PractitionerName = { id: string; slug: string; name: string };

/** In the order in which pages show them. */
export const listPractitionerNames = () => sql<PractitionerName>`
  select id, slug, name from practitioners order by position`;
