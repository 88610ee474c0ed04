-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter extension pg_trgm: comment Trigrams → Looks for what is alike
COMMENT ON EXTENSION "pg_trgm" IS 'Looks for what is alike';

COMMIT;
