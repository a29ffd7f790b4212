-- How many bytes a search key has beyond its characters: more than none for names that are not Latin once folded. In a
-- database that is sorted by bytes they have no trigrams, so that a search for one would read every row; by this it
-- reads those few. (Of an expression, for Prisma's schema has no word for it.)
CREATE INDEX "patients_other_script_idx" ON "patients" ((octet_length("search_key") - char_length("search_key")));
