-- CreateEnum
CREATE TYPE "asked_move_state" AS ENUM ('OPEN', 'ACCEPTED', 'OTHER', 'CANCELLED', 'WITHDRAWN', 'LAPSED');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "message_kind" ADD VALUE 'MOVE_ASKED';
ALTER TYPE "message_kind" ADD VALUE 'MOVE_TAKEN_BACK';

-- CreateTable
CREATE TABLE "asked_moves" (
    "id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,
    "state" "asked_move_state" NOT NULL DEFAULT 'OPEN',
    "ordinal" INTEGER NOT NULL,
    "sequence" INTEGER NOT NULL,
    "former_starts_at" TIMESTAMPTZ(3) NOT NULL,
    "former_practitioner_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "asked_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "asked_moves_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "asked_moves_former_starts_at_idx" ON "asked_moves"("former_starts_at");

-- CreateIndex
CREATE UNIQUE INDEX "asked_moves_booking_id_ordinal_key" ON "asked_moves"("booking_id", "ordinal");

-- AddForeignKey
ALTER TABLE "asked_moves" ADD CONSTRAINT "asked_moves_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "bookings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "asked_moves" ADD CONSTRAINT "asked_moves_former_practitioner_id_fkey" FOREIGN KEY ("former_practitioner_id") REFERENCES "practitioners"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "asked_moves" ADD CONSTRAINT "asked_moves_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "practitioners"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By hand from here: what Prisma's schema cannot say.

-- Nobody is asked twice about one visit at a time.
CREATE UNIQUE INDEX "asked_move_one_open" ON "asked_moves" ("booking_id") WHERE "state" = 'OPEN';

-- No time is suggested to two people at a time.
CREATE UNIQUE INDEX "asked_move_one_suggestion" ON "asked_moves" ("practitioner_id", "starts_at") WHERE "state" = 'OPEN';

ALTER TABLE "asked_moves" ADD CONSTRAINT "asked_move_settled_once"
  CHECK (("state" = 'OPEN') = ("settled_at" IS NULL));
