-- CreateEnum
CREATE TYPE "cancelled_by" AS ENUM ('PATIENT', 'CLINIC', 'UNDONE');

-- CreateEnum
CREATE TYPE "block_kind" AS ENUM ('BREAK', 'MEETING', 'SICK', 'HOLIDAY', 'OTHER');

-- AlterEnum
ALTER TYPE "message_kind" ADD VALUE 'BOOKING_CHANGED';

-- AlterTable
ALTER TABLE "audit_entries" ADD COLUMN     "patient_id" UUID;

-- AlterTable
ALTER TABLE "bookings" ADD COLUMN     "arrived_at" TIMESTAMPTZ(3),
ADD COLUMN     "cancelled_by" "cancelled_by",
ADD COLUMN     "fulfilled_at" TIMESTAMPTZ(3),
ADD COLUMN     "in_room_at" TIMESTAMPTZ(3),
ADD COLUMN     "squeeze_reason" TEXT,
ADD COLUMN     "told" JSONB,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "clinics" ADD COLUMN     "undo_seconds" INTEGER NOT NULL DEFAULT 180;

-- AlterTable
ALTER TABLE "contact_requests" ADD COLUMN     "answered_by" UUID;

-- AlterTable
ALTER TABLE "messages" ADD COLUMN     "due_at" TIMESTAMPTZ(3),
ADD COLUMN     "round" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "patients" ADD COLUMN     "joined_into_id" UUID,
ADD COLUMN     "note_sealed" BYTEA,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "slots" ADD COLUMN     "block_id" UUID;

-- AlterTable
ALTER TABLE "staff_members" ADD COLUMN     "shortcuts_off" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "undo_steps" (
    "id" UUID NOT NULL,
    "staff_member_id" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "booking_id" UUID,
    "version_after" INTEGER,
    "before" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "undo_steps_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "caller_cards" (
    "id" UUID NOT NULL,
    "staff_member_id" UUID NOT NULL,
    "patient_id" UUID,
    "name" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "treatment_id" UUID,
    "practitioner" TEXT NOT NULL DEFAULT 'any',
    "wish" TEXT NOT NULL DEFAULT '',
    "starts_at" TIMESTAMPTZ(3),
    "hold_id" UUID,
    "booking_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "caller_cards_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "blocks" (
    "id" UUID NOT NULL,
    "schedule_id" UUID NOT NULL,
    "series_id" UUID,
    "kind" "block_kind" NOT NULL,
    "note" TEXT,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "blocks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "block_series" (
    "id" UUID NOT NULL,
    "weekdays" INTEGER[],
    "every_weeks" INTEGER NOT NULL,
    "from_date" DATE NOT NULL,
    "until_date" DATE NOT NULL,
    "from_minute" INTEGER NOT NULL,
    "until_minute" INTEGER NOT NULL,

    CONSTRAINT "block_series_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "undo_steps_staff_member_id_created_at_idx" ON "undo_steps"("staff_member_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "caller_cards_hold_id_key" ON "caller_cards"("hold_id");

-- CreateIndex
CREATE UNIQUE INDEX "caller_cards_booking_id_key" ON "caller_cards"("booking_id");

-- CreateIndex
CREATE INDEX "caller_cards_created_at_idx" ON "caller_cards"("created_at");

-- CreateIndex
CREATE INDEX "blocks_schedule_id_starts_at_idx" ON "blocks"("schedule_id", "starts_at");

-- CreateIndex
CREATE INDEX "blocks_series_id_idx" ON "blocks"("series_id");

-- CreateIndex
CREATE INDEX "audit_entries_patient_id_idx" ON "audit_entries"("patient_id");

-- CreateIndex
CREATE INDEX "audit_entries_at_idx" ON "audit_entries"("at");

-- CreateIndex
CREATE INDEX "slots_block_id_idx" ON "slots"("block_id");

-- AddForeignKey
ALTER TABLE "undo_steps" ADD CONSTRAINT "undo_steps_staff_member_id_fkey" FOREIGN KEY ("staff_member_id") REFERENCES "staff_members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "undo_steps" ADD CONSTRAINT "undo_steps_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "bookings"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "caller_cards" ADD CONSTRAINT "caller_cards_staff_member_id_fkey" FOREIGN KEY ("staff_member_id") REFERENCES "staff_members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "caller_cards" ADD CONSTRAINT "caller_cards_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "caller_cards" ADD CONSTRAINT "caller_cards_treatment_id_fkey" FOREIGN KEY ("treatment_id") REFERENCES "treatments"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "caller_cards" ADD CONSTRAINT "caller_cards_hold_id_fkey" FOREIGN KEY ("hold_id") REFERENCES "holds"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "caller_cards" ADD CONSTRAINT "caller_cards_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "bookings"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "slots" ADD CONSTRAINT "slots_block_id_fkey" FOREIGN KEY ("block_id") REFERENCES "blocks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "blocks" ADD CONSTRAINT "blocks_schedule_id_fkey" FOREIGN KEY ("schedule_id") REFERENCES "schedules"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "blocks" ADD CONSTRAINT "blocks_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "block_series"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "patients" ADD CONSTRAINT "patients_joined_into_id_fkey" FOREIGN KEY ("joined_into_id") REFERENCES "patients"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- By hand from here: what Prisma's schema cannot say.

-- Blocks that were slots alone become blocks.
INSERT INTO "blocks" ("id", "schedule_id", "kind", "note", "starts_at", "ends_at")
  SELECT "id", "schedule_id", 'OTHER', "note", "starts_at", "ends_at" FROM "slots" WHERE "status" = 'UNAVAILABLE';
UPDATE "slots" SET "block_id" = "id" WHERE "status" = 'UNAVAILABLE';
ALTER TABLE "slots" DROP COLUMN "note";

ALTER TABLE "slots"
  DROP CONSTRAINT "slot_has_its_reason",
  ADD CONSTRAINT "slot_has_its_reason" CHECK (
    ("status" = 'BUSY') = ("booking_id" IS NOT NULL) AND ("status" = 'TENTATIVE') = ("hold_id" IS NOT NULL)
    AND ("status" = 'UNAVAILABLE') = ("block_id" IS NOT NULL)
  );

ALTER TABLE "bookings"
  ADD CONSTRAINT "booking_squeezed_in_with_reason" CHECK ("squeezed_in" = ("squeeze_reason" IS NOT NULL)),
  ADD CONSTRAINT "booking_cancelled_by_someone" CHECK ("cancelled_by" IS NULL OR "status" = 'CANCELLED');

ALTER TABLE "blocks"
  ADD CONSTRAINT "block_in_order" CHECK ("starts_at" < "ends_at" AND "ends_at" <= "starts_at" + interval '26 hours');

ALTER TABLE "block_series"
  ADD CONSTRAINT "block_series_in_order" CHECK (
    "from_date" <= "until_date" AND 0 <= "from_minute" AND "from_minute" < "until_minute" AND "until_minute" <= 1440
    AND "every_weeks" >= 1 AND cardinality("weekdays") > 0
  );

ALTER TABLE "clinics" ADD CONSTRAINT "clinic_undo_in_range" CHECK ("undo_seconds" BETWEEN 0 AND 1800);
