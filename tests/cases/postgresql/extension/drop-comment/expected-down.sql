-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter extension pg_trgm: comment none → Trigrams
COMMENT ON EXTENSION "pg_trgm" IS 'Trigrams';

COMMIT;
