-- CreateTable
CREATE TABLE "restore_drills" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "backup_at" TIMESTAMPTZ(3),
    "took_ms" INTEGER NOT NULL,
    "rows" INTEGER NOT NULL DEFAULT 0,
    "fault" TEXT,

    CONSTRAINT "restore_drills_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "restore_drills_at_idx" ON "restore_drills"("at");
