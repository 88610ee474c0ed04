-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter extension pg_trgm: schema second → first
ALTER EXTENSION "pg_trgm" SET SCHEMA "first";

COMMIT;
