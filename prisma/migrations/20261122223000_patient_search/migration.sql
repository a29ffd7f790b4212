-- Finding a patient by what somebody says on the telephone: accents and typing mistakes are forgiven. Both extensions
-- are "trusted": whoever owns the database may create them, nobody needs to be superuser.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- "Siân O'Brien-Łuczak" → "sian obrien luczak". unaccent() may be given other rules by its owner and so is not immutable;
-- we never do that. The body is bound when it is made, so no search path can turn it into something else.
CREATE FUNCTION search_fold(words text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN regexp_replace(
    regexp_replace(lower(unaccent('unaccent'::regdictionary, normalize(words, NFKC))), '[''’`´ʼ]', '', 'g'),
    '[\s,;-]+', ' ', 'g');

-- " sian obrien luczak sian@example.com 2075550142": each word begins after a space, a phone number is one word.
CREATE FUNCTION patient_search_key(name text, email text, phone text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN ' ' || btrim(search_fold(name)) || coalesce(' ' || lower(email), '')
    || coalesce(' ' || regexp_replace(phone, '\D', '', 'g'), '');

ALTER TABLE "patients"
  ADD COLUMN "search_key" TEXT GENERATED ALWAYS AS (patient_search_key("name", "email", "phone")) STORED;

CREATE INDEX "patients_search_key_idx" ON "patients" USING gin ("search_key" gin_trgm_ops);
