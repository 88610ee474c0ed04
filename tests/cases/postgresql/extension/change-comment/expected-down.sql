-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter extension pg_trgm: comment Looks for what is alike → Trigrams
COMMENT ON EXTENSION "pg_trgm" IS 'Trigrams';

COMMIT;
