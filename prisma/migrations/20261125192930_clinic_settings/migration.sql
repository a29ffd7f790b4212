-- AlterTable
ALTER TABLE "clinics" ADD COLUMN     "online_booking" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "smallest_gap_minutes" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "clinics" ADD CONSTRAINT "clinic_gap_in_range" CHECK ("smallest_gap_minutes" BETWEEN 0 AND 240);
