-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "screening_outcome" AS ENUM ('CLEAR', 'URGENT');

-- CreateEnum
CREATE TYPE "booking_status" AS ENUM ('BOOKED', 'ARRIVED', 'IN_ROOM', 'FULFILLED', 'CANCELLED', 'NO_SHOW');

-- CreateEnum
CREATE TYPE "slot_status" AS ENUM ('BUSY', 'TENTATIVE', 'UNAVAILABLE');

-- CreateEnum
CREATE TYPE "contact_kind" AS ENUM ('MESSAGE', 'CALL_BACK');

-- CreateEnum
CREATE TYPE "message_kind" AS ENUM ('BOOKING_CONFIRMED', 'CONTACT_RECEIVED', 'CALL_BACK_REQUESTED');

-- CreateEnum
CREATE TYPE "message_state" AS ENUM ('OWED', 'SENT', 'SKIPPED', 'FAILED');

-- CreateEnum
CREATE TYPE "staff_role" AS ENUM ('ADMIN', 'FRONT_DESK', 'PRACTITIONER');

-- CreateEnum
CREATE TYPE "audience" AS ENUM ('NEW', 'RETURNING', 'EVERYONE');

-- CreateTable
CREATE TABLE "audit_entries" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "booking_id" UUID,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "booking_drafts" (
    "id" UUID NOT NULL,
    "browser_hash" BYTEA NOT NULL,
    "screening_version" TEXT NOT NULL,
    "screened_at" TIMESTAMPTZ(3) NOT NULL,
    "treatment_id" UUID,
    "practitioner" TEXT NOT NULL DEFAULT 'any',
    "starts_at" TIMESTAMPTZ(3),
    "hold_id" UUID,
    "patient_name" TEXT,
    "booked_by" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "booking_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "booking_drafts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "screenings" (
    "id" UUID NOT NULL,
    "version" TEXT NOT NULL,
    "outcome" "screening_outcome" NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "screenings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bookings" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "status" "booking_status" NOT NULL DEFAULT 'BOOKED',
    "treatment_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "room_id" UUID,
    "patient_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "booked_by" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "screening_version" TEXT,
    "screened_at" TIMESTAMPTZ(3),
    "consented_at" TIMESTAMPTZ(3),
    "squeezed_in" BOOLEAN NOT NULL DEFAULT false,
    "manage_token_hash" BYTEA NOT NULL,
    "manage_token_sealed" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "bookings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clinics" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "street" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "postal_code" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "is_demonstration" BOOLEAN NOT NULL DEFAULT false,
    "minimum_notice_minutes" INTEGER NOT NULL,
    "horizon_days" INTEGER NOT NULL,
    "change_cutoff_minutes" INTEGER NOT NULL,
    "grid_minutes" INTEGER NOT NULL,
    "hold_minutes" INTEGER NOT NULL,

    CONSTRAINT "clinics_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "practitioners" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "credentials" TEXT NOT NULL,
    "bio" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "practitioners_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rooms" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "rooms_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "schedules" (
    "id" UUID NOT NULL,
    "practitioner_id" UUID,
    "room_id" UUID,

    CONSTRAINT "schedules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "weekly_hours" (
    "id" UUID NOT NULL,
    "schedule_id" UUID NOT NULL,
    "weekday" INTEGER NOT NULL,
    "opens_at" INTEGER NOT NULL,
    "closes_at" INTEGER NOT NULL,
    "valid_from" DATE,
    "valid_until" DATE,

    CONSTRAINT "weekly_hours_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dated_exceptions" (
    "id" UUID NOT NULL,
    "schedule_id" UUID,
    "date" DATE NOT NULL,
    "opens_at" INTEGER,
    "closes_at" INTEGER,
    "note" TEXT NOT NULL,

    CONSTRAINT "dated_exceptions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "slots" (
    "id" UUID NOT NULL,
    "schedule_id" UUID NOT NULL,
    "status" "slot_status" NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "booking_id" UUID,
    "hold_id" UUID,
    "squeezed_in" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,

    CONSTRAINT "slots_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "holds" (
    "id" UUID NOT NULL,
    "treatment_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "holds_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_keys" (
    "key" TEXT NOT NULL,
    "request_hash" BYTEA NOT NULL,
    "booking_id" UUID NOT NULL,
    "answer" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "contact_requests" (
    "id" UUID NOT NULL,
    "kind" "contact_kind" NOT NULL,
    "submission" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "body_sealed" BYTEA,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "contact_requests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "messages" (
    "id" UUID NOT NULL,
    "kind" "message_kind" NOT NULL,
    "state" "message_state" NOT NULL DEFAULT 'OWED',
    "booking_id" UUID,
    "contact_request_id" UUID,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "recipient" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_attempt_at" TIMESTAMPTZ(3),
    "server_reply" TEXT,
    "sent_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "messages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "patients" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "email" TEXT,
    "email_key" TEXT,
    "phone" TEXT,
    "birth_date" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "patients_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "staff_members" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" "staff_role" NOT NULL,
    "password_hash" TEXT NOT NULL,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staff_members_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "treatments" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "turnover_minutes" INTEGER NOT NULL,
    "audience" "audience" NOT NULL,
    "price_cents" INTEGER,
    "position" INTEGER NOT NULL,

    CONSTRAINT "treatments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "treatment_phases" (
    "treatment_id" UUID NOT NULL,
    "start_minute" INTEGER NOT NULL,
    "end_minute" INTEGER NOT NULL,

    CONSTRAINT "treatment_phases_pkey" PRIMARY KEY ("treatment_id","start_minute")
);

-- CreateTable
CREATE TABLE "treatment_practitioners" (
    "treatment_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,

    CONSTRAINT "treatment_practitioners_pkey" PRIMARY KEY ("treatment_id","practitioner_id")
);

-- CreateTable
CREATE TABLE "treatment_rooms" (
    "treatment_id" UUID NOT NULL,
    "room_id" UUID NOT NULL,

    CONSTRAINT "treatment_rooms_pkey" PRIMARY KEY ("treatment_id","room_id")
);

-- CreateIndex
CREATE INDEX "audit_entries_booking_id_idx" ON "audit_entries"("booking_id");

-- CreateIndex
CREATE UNIQUE INDEX "booking_drafts_hold_id_key" ON "booking_drafts"("hold_id");

-- CreateIndex
CREATE UNIQUE INDEX "booking_drafts_booking_id_key" ON "booking_drafts"("booking_id");

-- CreateIndex
CREATE INDEX "booking_drafts_created_at_idx" ON "booking_drafts"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "bookings_reference_key" ON "bookings"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "bookings_manage_token_hash_key" ON "bookings"("manage_token_hash");

-- CreateIndex
CREATE INDEX "bookings_practitioner_id_starts_at_idx" ON "bookings"("practitioner_id", "starts_at");

-- CreateIndex
CREATE INDEX "bookings_patient_id_starts_at_idx" ON "bookings"("patient_id", "starts_at");

-- CreateIndex
CREATE INDEX "bookings_starts_at_idx" ON "bookings"("starts_at");

-- CreateIndex
CREATE UNIQUE INDEX "practitioners_slug_key" ON "practitioners"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "rooms_name_key" ON "rooms"("name");

-- CreateIndex
CREATE UNIQUE INDEX "schedules_practitioner_id_key" ON "schedules"("practitioner_id");

-- CreateIndex
CREATE UNIQUE INDEX "schedules_room_id_key" ON "schedules"("room_id");

-- CreateIndex
CREATE INDEX "weekly_hours_schedule_id_idx" ON "weekly_hours"("schedule_id");

-- CreateIndex
CREATE INDEX "dated_exceptions_date_idx" ON "dated_exceptions"("date");

-- CreateIndex
CREATE INDEX "slots_schedule_id_starts_at_idx" ON "slots"("schedule_id", "starts_at");

-- CreateIndex
CREATE INDEX "slots_booking_id_idx" ON "slots"("booking_id");

-- CreateIndex
CREATE INDEX "slots_hold_id_idx" ON "slots"("hold_id");

-- CreateIndex
CREATE INDEX "holds_expires_at_idx" ON "holds"("expires_at");

-- CreateIndex
CREATE INDEX "idempotency_keys_created_at_idx" ON "idempotency_keys"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "contact_requests_submission_key" ON "contact_requests"("submission");

-- CreateIndex
CREATE INDEX "contact_requests_created_at_idx" ON "contact_requests"("created_at");

-- CreateIndex
CREATE INDEX "messages_state_created_at_idx" ON "messages"("state", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "messages_booking_id_kind_sequence_key" ON "messages"("booking_id", "kind", "sequence");

-- CreateIndex
CREATE INDEX "patients_email_key_name_key_idx" ON "patients"("email_key", "name_key");

-- CreateIndex
CREATE UNIQUE INDEX "staff_members_email_key" ON "staff_members"("email");

-- CreateIndex
CREATE UNIQUE INDEX "treatments_slug_key" ON "treatments"("slug");

-- AddForeignKey
ALTER TABLE "booking_drafts" ADD CONSTRAINT "booking_drafts_treatment_id_fkey" FOREIGN KEY ("treatment_id") REFERENCES "treatments"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "booking_drafts" ADD CONSTRAINT "booking_drafts_hold_id_fkey" FOREIGN KEY ("hold_id") REFERENCES "holds"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "booking_drafts" ADD CONSTRAINT "booking_drafts_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "bookings"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_treatment_id_fkey" FOREIGN KEY ("treatment_id") REFERENCES "treatments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "practitioners"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "rooms"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "practitioners"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "rooms"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "weekly_hours" ADD CONSTRAINT "weekly_hours_schedule_id_fkey" FOREIGN KEY ("schedule_id") REFERENCES "schedules"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dated_exceptions" ADD CONSTRAINT "dated_exceptions_schedule_id_fkey" FOREIGN KEY ("schedule_id") REFERENCES "schedules"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "slots" ADD CONSTRAINT "slots_schedule_id_fkey" FOREIGN KEY ("schedule_id") REFERENCES "schedules"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "slots" ADD CONSTRAINT "slots_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "bookings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "slots" ADD CONSTRAINT "slots_hold_id_fkey" FOREIGN KEY ("hold_id") REFERENCES "holds"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holds" ADD CONSTRAINT "holds_treatment_id_fkey" FOREIGN KEY ("treatment_id") REFERENCES "treatments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "bookings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "messages" ADD CONSTRAINT "messages_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "bookings"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "messages" ADD CONSTRAINT "messages_contact_request_id_fkey" FOREIGN KEY ("contact_request_id") REFERENCES "contact_requests"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "treatment_phases" ADD CONSTRAINT "treatment_phases_treatment_id_fkey" FOREIGN KEY ("treatment_id") REFERENCES "treatments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "treatment_practitioners" ADD CONSTRAINT "treatment_practitioners_treatment_id_fkey" FOREIGN KEY ("treatment_id") REFERENCES "treatments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "treatment_practitioners" ADD CONSTRAINT "treatment_practitioners_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "practitioners"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "treatment_rooms" ADD CONSTRAINT "treatment_rooms_treatment_id_fkey" FOREIGN KEY ("treatment_id") REFERENCES "treatments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "treatment_rooms" ADD CONSTRAINT "treatment_rooms_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "rooms"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- ---------------------------------------------------------------------------------------------------------------
-- By hand, what Prisma cannot say. lib/data/guards.ts refuses to start without the constraints named here.
-- ---------------------------------------------------------------------------------------------------------------

CREATE EXTENSION IF NOT EXISTS btree_gist;

-- No two slots of one schedule overlap: bookings, holds and blocks alike. Touching is allowed.
-- Squeezed-in visits are outside on purpose (audited, with a reason), never by dropping the guard.
ALTER TABLE "slots"
  ADD CONSTRAINT "slot_no_overlap"
    EXCLUDE USING gist ("schedule_id" WITH =, tstzrange("starts_at", "ends_at", '[)') WITH &&)
    WHERE (NOT "squeezed_in"),
  ADD CONSTRAINT "slot_in_order" CHECK ("starts_at" < "ends_at" AND "ends_at" <= "starts_at" + interval '26 hours'),
  ADD CONSTRAINT "slot_has_its_reason" CHECK (
    ("status" = 'BUSY') = ("booking_id" IS NOT NULL) AND ("status" = 'TENTATIVE') = ("hold_id" IS NOT NULL)
  ),
  ADD CONSTRAINT "slot_squeezed_in_only_if_booked" CHECK (NOT "squeezed_in" OR "status" = 'BUSY');

-- No patient in two places at once, as long as the visit stands.
ALTER TABLE "bookings"
  ADD CONSTRAINT "booking_patient_no_overlap"
    EXCLUDE USING gist ("patient_id" WITH =, tstzrange("starts_at", "ends_at", '[)') WITH &&)
    WHERE ("status" IN ('BOOKED', 'ARRIVED', 'IN_ROOM', 'FULFILLED') AND NOT "squeezed_in"),
  ADD CONSTRAINT "booking_in_order" CHECK ("starts_at" < "ends_at" AND "ends_at" <= "starts_at" + interval '24 hours'),
  ADD CONSTRAINT "booking_sequence_counts" CHECK ("sequence" >= 0);

ALTER TABLE "clinics"
  ADD CONSTRAINT "clinic_is_one" CHECK ("id" = 1),
  ADD CONSTRAINT "clinic_policy_in_range" CHECK (
    "minimum_notice_minutes" >= 0 AND "horizon_days" BETWEEN 1 AND 366 AND "change_cutoff_minutes" >= 0
    AND "grid_minutes" BETWEEN 5 AND 240 AND "hold_minutes" BETWEEN 1 AND 60
  );

ALTER TABLE "schedules"
  ADD CONSTRAINT "schedule_has_one_owner" CHECK (num_nonnulls("practitioner_id", "room_id") = 1);

ALTER TABLE "weekly_hours"
  ADD CONSTRAINT "weekly_hours_in_order" CHECK (0 <= "opens_at" AND "opens_at" < "closes_at" AND "closes_at" <= 1440),
  ADD CONSTRAINT "weekly_hours_weekday" CHECK ("weekday" BETWEEN 1 AND 7),
  ADD CONSTRAINT "weekly_hours_dates_in_order" CHECK ("valid_from" <= "valid_until");

ALTER TABLE "dated_exceptions"
  ADD CONSTRAINT "dated_exception_in_order" CHECK (
    ("opens_at" IS NULL AND "closes_at" IS NULL)
    OR ("opens_at" IS NOT NULL AND "closes_at" IS NOT NULL AND 0 <= "opens_at" AND "opens_at" < "closes_at" AND "closes_at" <= 1440)
  );

ALTER TABLE "treatments"
  ADD CONSTRAINT "treatment_lengths" CHECK ("minutes" BETWEEN 5 AND 720 AND "turnover_minutes" BETWEEN 0 AND 240);

ALTER TABLE "treatment_phases"
  ADD CONSTRAINT "treatment_phase_in_order" CHECK (0 <= "start_minute" AND "start_minute" < "end_minute");

-- Each message speaks of one thing.
ALTER TABLE "messages"
  ADD CONSTRAINT "message_has_one_subject" CHECK (num_nonnulls("booking_id", "contact_request_id") = 1);

-- The trail cannot be rewritten, not even by a mistake of ours.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit_entries is append-only';
END;
$$;

CREATE TRIGGER "audit_entries_append_only"
  BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_entries"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
