-- The languages of lib/words/languages.ts. Another one needs a migration that widens these checks.
ALTER TABLE "bookings" ADD COLUMN "language" TEXT NOT NULL DEFAULT 'en'
  CONSTRAINT "bookings_language_known" CHECK ("language" IN ('en', 'es'));

ALTER TABLE "booking_drafts" ADD COLUMN "language" TEXT NOT NULL DEFAULT 'en'
  CONSTRAINT "booking_drafts_language_known" CHECK ("language" IN ('en', 'es'));

ALTER TABLE "waitlist_entries" ADD COLUMN "language" TEXT NOT NULL DEFAULT 'en'
  CONSTRAINT "waitlist_entries_language_known" CHECK ("language" IN ('en', 'es'));

ALTER TABLE "visits_links" ADD COLUMN "language" TEXT NOT NULL DEFAULT 'en'
  CONSTRAINT "visits_links_language_known" CHECK ("language" IN ('en', 'es'));
