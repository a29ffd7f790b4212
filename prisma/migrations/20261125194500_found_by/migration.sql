-- How somebody came to the time they booked. What was booked before has none, and the reports say so.
CREATE TYPE "found_by" AS ENUM ('PANEL', 'PAGES', 'WAITLIST', 'DESK', 'PROGRAM');

ALTER TABLE "bookings" ADD COLUMN "found_by" "found_by";

-- A draft remembers whether its time came from the front page.
ALTER TABLE "booking_drafts" ADD COLUMN "found_by" "found_by";
ALTER TABLE "booking_drafts" ADD CONSTRAINT "booking_draft_found_by_a_patient" CHECK ("found_by" IN ('PANEL', 'PAGES'));
