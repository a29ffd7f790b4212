import "server-only";
import { sql } from "./sql";

/** What a clinic needs before anybody can book, as far as it is there. */
export type SetUpState = {
  isClinicNamed: boolean;
  practitioners: number;
  rooms: number;
  /** Treatments that somebody gives. */
  treatments: number;
  /** Practitioners who have hours. */
  withHours: number;
  onlineBooking: boolean;
};

export async function readSetUpState(): Promise<SetUpState> {
  const [state] = await sql<SetUpState>`
    select phone <> '' as "isClinicNamed", online_booking as "onlineBooking",
           (select count(*)::int from practitioners) as practitioners,
           (select count(*)::int from rooms) as rooms,
           (select count(distinct treatment_id)::int from treatment_practitioners) as treatments,
           (select count(distinct s.practitioner_id)::int
              from schedules s join weekly_hours w on w.schedule_id = s.id
             where s.practitioner_id is not null) as "withHours"
      from clinics`;
  if (!state) throw new Error("starting the site writes a clinic");
  return state;
}
