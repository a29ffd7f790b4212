-- CreateEnum
CREATE TYPE "import_kind" AS ENUM ('PATIENTS', 'VISITS');

-- CreateEnum
CREATE TYPE "import_state" AS ENUM ('UPLOADED', 'CHECKING', 'CHECKED', 'IMPORTING', 'IMPORTED');

-- CreateTable
CREATE TABLE "imports" (
    "id" UUID NOT NULL,
    "kind" "import_kind" NOT NULL,
    "state" "import_state" NOT NULL DEFAULT 'UPLOADED',
    "staff_member_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "encoding" TEXT NOT NULL,
    "delimiter" TEXT NOT NULL,
    "header" TEXT[],
    "columns" JSONB,
    "month_first" BOOLEAN NOT NULL DEFAULT true,
    "rows_total" INTEGER NOT NULL DEFAULT 0,
    "rows_done" INTEGER NOT NULL DEFAULT 0,
    "rows_faulty" INTEGER NOT NULL DEFAULT 0,
    "rows_imported" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "progress_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "imports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_rows" (
    "import_id" UUID NOT NULL,
    "row" INTEGER NOT NULL,
    "cells" TEXT[],
    "fault" TEXT,
    "understood" JSONB,

    CONSTRAINT "import_rows_pkey" PRIMARY KEY ("import_id","row")
);

-- CreateIndex
CREATE INDEX "imports_created_at_idx" ON "imports"("created_at");

-- AddForeignKey
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "imports"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was checked is either understood or faulty.
ALTER TABLE "import_rows" ADD CONSTRAINT "import_row_one_or_other" CHECK ("fault" IS NULL OR "understood" IS NULL);
ALTER TABLE "imports" ADD CONSTRAINT "import_finished_once_imported"
  CHECK (("state" = 'IMPORTED') = ("finished_at" IS NOT NULL));
