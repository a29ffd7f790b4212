import { Client } from "pg";
import { DATABASE_URL } from "./site";

export type BookingRow = {
  reference: string;
  starts_at: Date;
  patient_name: string;
  booked_by: string | null;
  treatment: string;
};

/** What the clinic's database holds, read by this test file's own connection. */
export function records() {
  const client = new Client({ connectionString: DATABASE_URL });
  beforeAll(() => client.connect());
  afterAll(() => client.end());

  const rows = async <Row>(text: string, ...values: unknown[]): Promise<Row[]> =>
    (await client.query(text, values)).rows as Row[];
  const count = async (text: string, ...values: unknown[]): Promise<number> =>
    Number((await rows<{ count: string }>(text, ...values))[0]?.count);

  return {
    bookingsOf: (email: string) =>
      rows<BookingRow>(
        `select b.reference, b.starts_at, p.name as patient_name, b.booked_by, t.slug as treatment
           from bookings b join patients p on p.id = b.patient_id join treatments t on t.id = b.treatment_id
          where b.email = $1`,
        email,
      ),
    /** What is kept of what the patient reads, visit by visit. */
    languagesOf: async (email: string) =>
      (await rows<{ language: string }>("select language from bookings where email = $1", email)).map(
        ({ language }) => language,
      ),
    /** What was said of the visits of an address. */
    answersOf: (email: string) =>
      rows<{ status: string; is_coming: boolean; cannot_come: number }>(
        `select b.status::text, b.confirmed_sequence is not distinct from b.sequence as is_coming,
                (select count(*)::int from contact_requests r
                  where r.booking_id = b.id and r.kind = 'CANNOT_COME') as cannot_come
           from bookings b where b.email = $1`,
        email,
      ),
    bookingsNamed: (patientName: string) =>
      rows<Pick<BookingRow, "reference" | "starts_at"> & { email: string | null }>(
        `select b.reference, b.starts_at, b.email
           from bookings b join patients p on p.id = b.patient_id where p.name = $1`,
        patientName,
      ),
    /** Bookings, holds and drafts together: what a visitor who may not book must not add to. */
    everythingBookable: async () => ({
      bookings: await count("select count(*) from bookings"),
      holds: await count("select count(*) from holds"),
      drafts: await count("select count(*) from booking_drafts"),
    }),
    lastScreening: async () =>
      (await rows<Record<string, unknown>>("select * from screenings order by taken_at desc limit 1"))[0],
    messagesFrom: (name: string) =>
      rows<{ kind: string; state: string; stored: string }>(
        `select c.kind, m.state, c::text as stored
           from contact_requests c join messages m on m.contact_request_id = c.id where c.name = $1`,
        name,
      ),
    messageState: async (email: string) =>
      (await rows<{ state: string }>("select state from messages where recipient = $1", email)).map(
        ({ state }) => state,
      ),
    /** Times are offered by day alone; tests run by night too. */
    offerAroundTheClock: () => rows("update clinics set offers_from_minute = 0, offers_until_minute = 1440"),
    isNoDemonstration: (isReal: boolean) => rows("update clinics set is_demonstration = $1", !isReal),
    setUndoSeconds: (seconds: number) => rows("update clinics set undo_seconds = $1", seconds),
    /** As if the hour of the links to all visits had passed. */
    letVisitsLinksExpire: (email: string) =>
      rows("update visits_links set expires_at = clock_timestamp() where email_key = lower($1)", email),
    /** As if the visits were over, and their patients had not come. */
    noteMissed: (email: string) => rows("update bookings set status = 'NO_SHOW' where email = $1", email),
    /** Nobody can read the link to these visits any more: pages that need it fail. */
    breakManageToken: (email: string) =>
      rows("update bookings set manage_token_sealed = '\\x00' where email = $1", email),
    draftNames: async (draftId: string) =>
      (
        await rows<{ patient_name: string | null }>(
          "select patient_name from booking_drafts where id = $1",
          draftId,
        )
      ).map(({ patient_name }) => patient_name),
    /** As if the minutes of the hold had passed. */
    letHoldExpire: (draftId: string) =>
      rows(
        `update holds set expires_at = clock_timestamp() - interval '1 second'
          where id = (select hold_id from booking_drafts where id = $1)`,
        draftId,
      ),
  };
}
