-- AlterEnum
ALTER TYPE "message_kind" ADD VALUE 'TEXT_TRIED';

-- AlterTable
ALTER TABLE "messages" ADD COLUMN     "text_tried" TEXT;

-- AlterTable
ALTER TABLE "practitioners" ADD COLUMN     "colour" TEXT NOT NULL DEFAULT 'evergreen',
ADD COLUMN     "retired_at" TIMESTAMPTZ(3),
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "rooms" ADD COLUMN     "retired_at" TIMESTAMPTZ(3),
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "treatments" ADD COLUMN     "retired_at" TIMESTAMPTZ(3),
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "practitioner_pictures" (
    "practitioner_id" UUID NOT NULL,
    "webp" BYTEA NOT NULL,
    "hash" TEXT NOT NULL,
    "alt" TEXT NOT NULL,

    CONSTRAINT "practitioner_pictures_pkey" PRIMARY KEY ("practitioner_id")
);

-- CreateTable
CREATE TABLE "clinic_texts" (
    "key" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "clinic_texts_pkey" PRIMARY KEY ("key","language")
);

-- AddForeignKey
ALTER TABLE "practitioner_pictures" ADD CONSTRAINT "practitioner_pictures_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "practitioners"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "practitioners"
  ADD CONSTRAINT "practitioner_colour_known" CHECK ("colour" IN ('evergreen', 'harbor', 'plum', 'ochre', 'slate', 'brick')),
  ADD CONSTRAINT "practitioner_version_counts" CHECK ("version" >= 0);
ALTER TABLE "rooms" ADD CONSTRAINT "room_version_counts" CHECK ("version" >= 0);
ALTER TABLE "treatments" ADD CONSTRAINT "treatment_version_counts" CHECK ("version" >= 0);

-- We make the pictures ourselves, at most 512 pixels square: a large one is not one of ours.
ALTER TABLE "practitioner_pictures" ADD CONSTRAINT "practitioner_picture_small" CHECK (octet_length("webp") <= 400000);

-- An empty text is no text: its row goes.
ALTER TABLE "clinic_texts"
  ADD CONSTRAINT "clinic_text_says_something" CHECK ("text" <> '' AND length("text") <= 2000),
  ADD CONSTRAINT "clinic_text_language_known" CHECK ("language" IN ('en', 'es'));

-- As text: a value that was added to an enum cannot be used before its migration is committed.
ALTER TABLE "messages"
  DROP CONSTRAINT "message_has_one_subject",
  ADD CONSTRAINT "message_has_one_subject"
    CHECK (num_nonnulls("booking_id", "contact_request_id", "staff_link_id", "visits_link_id", "waitlist_entry_id",
                        "waitlist_offer_id", "text_tried") = 1),
  ADD CONSTRAINT "message_tries_a_text" CHECK (("kind"::text = 'TEXT_TRIED') = ("text_tried" IS NOT NULL));
