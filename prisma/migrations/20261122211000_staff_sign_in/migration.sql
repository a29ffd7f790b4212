-- CreateEnum
CREATE TYPE "staff_link_purpose" AS ENUM ('INVITATION', 'PASSWORD_RESET');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "message_kind" ADD VALUE 'STAFF_INVITED';
ALTER TYPE "message_kind" ADD VALUE 'PASSWORD_RESET';

-- AlterTable
ALTER TABLE "clinics" ADD COLUMN     "second_factor_required" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "messages" ADD COLUMN     "staff_link_id" UUID;

-- AlterTable
ALTER TABLE "staff_members" ADD COLUMN     "totp_last_step" INTEGER,
ADD COLUMN     "totp_pending_sealed" BYTEA,
ADD COLUMN     "totp_seed_sealed" BYTEA,
ALTER COLUMN "password_hash" DROP NOT NULL;

-- CreateTable
CREATE TABLE "staff_sessions" (
    "id" UUID NOT NULL,
    "staff_member_id" UUID NOT NULL,
    "secret_hash" BYTEA NOT NULL,
    "browser" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "proven_at" TIMESTAMPTZ(3),
    "locked_at" TIMESTAMPTZ(3),
    "unlock_failures" INTEGER NOT NULL DEFAULT 0,
    "kept_form_sealed" BYTEA,
    "kept_form_at" TIMESTAMPTZ(3),

    CONSTRAINT "staff_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_links" (
    "id" UUID NOT NULL,
    "staff_member_id" UUID NOT NULL,
    "purpose" "staff_link_purpose" NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "token_sealed" BYTEA,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staff_links_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recovery_codes" (
    "id" UUID NOT NULL,
    "staff_member_id" UUID NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_codes_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "staff_sessions_secret_hash_key" ON "staff_sessions"("secret_hash");

-- CreateIndex
CREATE INDEX "staff_sessions_staff_member_id_idx" ON "staff_sessions"("staff_member_id");

-- CreateIndex
CREATE INDEX "staff_sessions_created_at_idx" ON "staff_sessions"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "staff_links_token_hash_key" ON "staff_links"("token_hash");

-- CreateIndex
CREATE INDEX "staff_links_staff_member_id_idx" ON "staff_links"("staff_member_id");

-- CreateIndex
CREATE UNIQUE INDEX "recovery_codes_staff_member_id_code_hash_key" ON "recovery_codes"("staff_member_id", "code_hash");

-- AddForeignKey
ALTER TABLE "messages" ADD CONSTRAINT "messages_staff_link_id_fkey" FOREIGN KEY ("staff_link_id") REFERENCES "staff_links"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_sessions" ADD CONSTRAINT "staff_sessions_staff_member_id_fkey" FOREIGN KEY ("staff_member_id") REFERENCES "staff_members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_links" ADD CONSTRAINT "staff_links_staff_member_id_fkey" FOREIGN KEY ("staff_member_id") REFERENCES "staff_members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_staff_member_id_fkey" FOREIGN KEY ("staff_member_id") REFERENCES "staff_members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------------------
-- By hand, what Prisma cannot say.
-- ---------------------------------------------------------------------------------------------------------------

-- Each message speaks of one thing: now also of a link for staff.
ALTER TABLE "messages"
  DROP CONSTRAINT "message_has_one_subject",
  ADD CONSTRAINT "message_has_one_subject"
    CHECK (num_nonnulls("booking_id", "contact_request_id", "staff_link_id") = 1);

-- Found by what was typed, in small letters.
ALTER TABLE "staff_members" ADD CONSTRAINT "staff_email_in_small_letters" CHECK ("email" = lower("email"));
