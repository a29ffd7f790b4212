-- Who keeps a time, so that one browser and one address group cannot keep them all. Holds live for minutes: those that
-- are kept now count for nobody.
ALTER TABLE "holds" ADD COLUMN     "address_mark" BYTEA,
ADD COLUMN     "browser_hash" BYTEA;
ALTER TABLE "holds" ADD CONSTRAINT "hold_keeper_whole" CHECK (("browser_hash" IS NULL) = ("address_mark" IS NULL));
