-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter extension pg_trgm: comment Trigrams → none
DO 'BEGIN EXECUTE ''COMMENT ON EXTENSION "pg_trgm" IS '' || (SELECT coalesce(pg_catalog.quote_literal(comment), ''NULL'') FROM pg_catalog.pg_available_extensions WHERE name = ''pg_trgm''); END';

COMMIT;
