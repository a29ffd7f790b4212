import "server-only";

/** One table as it leaves the clinic and comes back. */
export type PortableTable = {
  name: string;
  /** What stays behind of each row. */
  without?: readonly string[];
  /** Which rows leave, as an SQL condition. */
  rows?: string;
  /** In which order. A row that points to another of its table comes after it. */
  order: string;
};

/** What leaves, in the order in which it can be written again: nothing points to what comes later. */
export const PORTABLE_TABLES: readonly PortableTable[] = [
  { name: "clinics", order: "id" },
  { name: "clinic_texts", order: "key, language" },
  { name: "practitioners", order: "id" },
  { name: "practitioner_pictures", order: "practitioner_id" },
  { name: "rooms", order: "id" },
  { name: "schedules", order: "id" },
  { name: "weekly_hours", order: "id" },
  { name: "dated_exceptions", order: "id" },
  { name: "block_series", order: "id" },
  { name: "blocks", order: "id" },
  { name: "treatments", order: "id" },
  { name: "treatment_phases", order: "treatment_id, start_minute" },
  { name: "treatment_practitioners", order: "treatment_id, practitioner_id" },
  { name: "treatment_rooms", order: "treatment_id, room_id" },
  // Whoever comes along with the clinic chooses a password anew: what opens one door shall not open two.
  {
    name: "staff_members",
    without: ["password_hash", "totp_seed_sealed", "totp_pending_sealed", "totp_last_step"],
    order: "id",
  },
  // The database makes the search key itself.
  { name: "patients", without: ["search_key"], order: "joined_into_id nulls first, id" },
  { name: "bookings", order: "id" },
  { name: "asked_moves", order: "id" },
  { name: "intakes", order: "id" },
  // A hold runs out by itself; the one behind an open offer to the waitlist must not be lost.
  { name: "holds", without: ["browser_hash", "address_mark"], order: "id" },
  { name: "slots", order: "id" },
  { name: "screenings", order: "id" },
  { name: "contact_requests", order: "id" },
  { name: "waitlist_entries", order: "id" },
  { name: "waitlist_offers", order: "id" },
  // Mails with a link that stays behind have nothing to lead to.
  { name: "messages", rows: "staff_link_id is null and visits_link_id is null", order: "id" },
  { name: "audit_entries", order: "id" },
];

/** What does not leave, and why. A new table belongs to one list or the other (portable-tables.test.ts). */
export const LEFT_BEHIND: Readonly<Record<string, string>> = {
  booking_drafts: "bookings that nobody finished; gone after a day",
  caller_cards: "calls that nobody finished; gone after a day",
  undo_steps: "what can be undone at the desk for some minutes",
  idempotency_keys: "requests of other programs, so that one sent twice is done once; gone after two days",
  staff_sessions: "who is signed in, in which browser",
  staff_links: "one-time links for choosing a password",
  recovery_codes: "codes in place of a second factor",
  visits_links: "links to all visits of an address; they work for an hour",
  imports: "files brought in from another system; gone after a day",
  import_rows: "their rows; gone once they are imported, and after a day",
  rate_limits: "counters of requests",
  access_tokens: "secrets of other programs: what opens one door shall not open two",
  calendar_feeds: "secret addresses that calendars know; they lead to where the clinic was",
  webhooks: "whom the clinic tells of changes: a copy of it shall tell nobody",
  restore_drills: "whether the backups of this installation could be restored",
  webhook_deliveries: "news on their way to webhooks; gone after a month",
};
