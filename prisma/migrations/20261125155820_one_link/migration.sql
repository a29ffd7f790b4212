-- CreateEnum
CREATE TYPE "waitlist_state" AS ENUM ('WAITING', 'BOOKED', 'LEFT', 'OVER');

-- CreateEnum
CREATE TYPE "offer_state" AS ENUM ('OPEN', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN');

-- AlterEnum
ALTER TYPE "contact_kind" ADD VALUE 'CANNOT_COME';
ALTER TYPE "contact_kind" ADD VALUE 'ERASURE';

-- AlterEnum
ALTER TYPE "message_kind" ADD VALUE 'VISIT_REMINDER';
ALTER TYPE "message_kind" ADD VALUE 'LINK_AGAIN';
ALTER TYPE "message_kind" ADD VALUE 'VISITS_LINK';
ALTER TYPE "message_kind" ADD VALUE 'WAITLIST_JOINED';
ALTER TYPE "message_kind" ADD VALUE 'WAITLIST_OFFER';
ALTER TYPE "message_kind" ADD VALUE 'CANNOT_COME';
ALTER TYPE "message_kind" ADD VALUE 'ERASURE_REQUESTED';

-- DropIndex
DROP INDEX "messages_booking_id_kind_sequence_key";

-- AlterTable
ALTER TABLE "bookings" ADD COLUMN     "confirmed_sequence" INTEGER;

-- AlterTable
ALTER TABLE "clinics" ADD COLUMN     "offers_from_minute" INTEGER NOT NULL DEFAULT 480,
ADD COLUMN     "offers_until_minute" INTEGER NOT NULL DEFAULT 1200,
ADD COLUMN     "record_years" INTEGER NOT NULL DEFAULT 7,
ADD COLUMN     "reminder_days" INTEGER[] DEFAULT ARRAY[3, 1]::INTEGER[],
ADD COLUMN     "reminder_minute" INTEGER NOT NULL DEFAULT 600;

-- AlterTable
ALTER TABLE "contact_requests" ADD COLUMN     "booking_id" UUID;

-- AlterTable
ALTER TABLE "messages" ADD COLUMN     "ordinal" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "visits_link_id" UUID,
ADD COLUMN     "waitlist_entry_id" UUID,
ADD COLUMN     "waitlist_offer_id" UUID;

-- CreateTable
CREATE TABLE "intakes" (
    "id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,
    "version" TEXT NOT NULL,
    "answers_sealed" BYTEA NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "consent_version" TEXT,
    "consented_at" TIMESTAMPTZ(3),
    "completed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "intakes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visits_links" (
    "id" UUID NOT NULL,
    "email_key" TEXT NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "token_sealed" BYTEA NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "visits_links_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "waitlist_entries" (
    "id" UUID NOT NULL,
    "state" "waitlist_state" NOT NULL DEFAULT 'WAITING',
    "treatment_id" UUID NOT NULL,
    "practitioner" TEXT NOT NULL DEFAULT 'any',
    "booking_id" UUID,
    "patient_name" TEXT,
    "booked_by" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "weekdays" INTEGER[],
    "from_minute" INTEGER NOT NULL,
    "until_minute" INTEGER NOT NULL,
    "until_date" DATE NOT NULL,
    "notice_minutes" INTEGER NOT NULL,
    "put_first_at" TIMESTAMPTZ(3),
    "screening_version" TEXT,
    "screened_at" TIMESTAMPTZ(3),
    "consented_at" TIMESTAMPTZ(3),
    "token_hash" BYTEA NOT NULL,
    "token_sealed" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "waitlist_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "waitlist_offers" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "state" "offer_state" NOT NULL DEFAULT 'OPEN',
    "hold_id" UUID,
    "practitioner_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "waitlist_offers_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "intakes_booking_id_key" ON "intakes"("booking_id");

-- CreateIndex
CREATE UNIQUE INDEX "visits_links_token_hash_key" ON "visits_links"("token_hash");

-- CreateIndex
CREATE INDEX "visits_links_expires_at_idx" ON "visits_links"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "waitlist_entries_token_hash_key" ON "waitlist_entries"("token_hash");

-- CreateIndex
CREATE INDEX "waitlist_entries_state_created_at_idx" ON "waitlist_entries"("state", "created_at");

-- CreateIndex
CREATE INDEX "waitlist_entries_booking_id_idx" ON "waitlist_entries"("booking_id");

-- CreateIndex
CREATE UNIQUE INDEX "waitlist_offers_hold_id_key" ON "waitlist_offers"("hold_id");

-- CreateIndex
CREATE INDEX "waitlist_offers_entry_id_created_at_idx" ON "waitlist_offers"("entry_id", "created_at");

-- CreateIndex
CREATE INDEX "contact_requests_booking_id_idx" ON "contact_requests"("booking_id");

-- CreateIndex
CREATE UNIQUE INDEX "messages_booking_id_kind_sequence_ordinal_key" ON "messages"("booking_id", "kind", "sequence", "ordinal");

-- AddForeignKey
ALTER TABLE "intakes" ADD CONSTRAINT "intakes_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "bookings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_requests" ADD CONSTRAINT "contact_requests_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "bookings"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "messages" ADD CONSTRAINT "messages_visits_link_id_fkey" FOREIGN KEY ("visits_link_id") REFERENCES "visits_links"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "messages" ADD CONSTRAINT "messages_waitlist_entry_id_fkey" FOREIGN KEY ("waitlist_entry_id") REFERENCES "waitlist_entries"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "messages" ADD CONSTRAINT "messages_waitlist_offer_id_fkey" FOREIGN KEY ("waitlist_offer_id") REFERENCES "waitlist_offers"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waitlist_entries" ADD CONSTRAINT "waitlist_entries_treatment_id_fkey" FOREIGN KEY ("treatment_id") REFERENCES "treatments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waitlist_entries" ADD CONSTRAINT "waitlist_entries_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "bookings"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waitlist_offers" ADD CONSTRAINT "waitlist_offers_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "waitlist_entries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waitlist_offers" ADD CONSTRAINT "waitlist_offers_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "practitioners"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waitlist_offers" ADD CONSTRAINT "waitlist_offers_hold_id_fkey" FOREIGN KEY ("hold_id") REFERENCES "holds"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- By hand from here: what Prisma's schema cannot say.

-- Each message speaks of one thing.
ALTER TABLE "messages"
  DROP CONSTRAINT "message_has_one_subject",
  ADD CONSTRAINT "message_has_one_subject"
    CHECK (num_nonnulls("booking_id", "contact_request_id", "staff_link_id", "visits_link_id", "waitlist_entry_id",
                        "waitlist_offer_id") = 1);

-- As text: a value that was added to an enum cannot be used before its migration is committed.
ALTER TABLE "contact_requests" ADD CONSTRAINT "contact_request_about_a_visit"
  CHECK (("kind"::text = 'CANNOT_COME') = ("booking_id" IS NOT NULL));

ALTER TABLE "clinics"
  ADD CONSTRAINT "clinic_reminders_in_range" CHECK (
    0 <= ALL ("reminder_days") AND 60 >= ALL ("reminder_days") AND "reminder_minute" BETWEEN 0 AND 1439
  ),
  ADD CONSTRAINT "clinic_offers_in_order" CHECK (
    0 <= "offers_from_minute" AND "offers_from_minute" < "offers_until_minute" AND "offers_until_minute" <= 1440
  ),
  ADD CONSTRAINT "clinic_record_years_in_range" CHECK ("record_years" BETWEEN 0 AND 100);

ALTER TABLE "intakes" ADD CONSTRAINT "intake_consent_is_dated"
  CHECK (("consent_version" IS NULL) = ("consented_at" IS NULL));

-- Somebody can be reached about it, and it can be met at all.
ALTER TABLE "waitlist_entries"
  ADD CONSTRAINT "waitlist_entry_has_someone" CHECK (
    "booking_id" IS NOT NULL OR ("patient_name" IS NOT NULL AND "email" IS NOT NULL)
  ),
  ADD CONSTRAINT "waitlist_entry_in_order" CHECK (
    0 <= "from_minute" AND "from_minute" < "until_minute" AND "until_minute" <= 1440 AND "notice_minutes" >= 0
    AND cardinality("weekdays") > 0
  ),
  ADD CONSTRAINT "waitlist_entry_ends_once" CHECK (("state" = 'WAITING') = ("ended_at" IS NULL));

-- Nobody waits twice for the same visit.
CREATE UNIQUE INDEX "waitlist_one_entry_a_visit" ON "waitlist_entries" ("booking_id") WHERE "state" = 'WAITING';

-- One offer at a time: whoever has an open one gets no second.
CREATE UNIQUE INDEX "waitlist_one_open_offer" ON "waitlist_offers" ("entry_id") WHERE "state" = 'OPEN';

ALTER TABLE "waitlist_offers" ADD CONSTRAINT "waitlist_offer_settled_once"
  CHECK (("state" = 'OPEN') = ("settled_at" IS NULL));
