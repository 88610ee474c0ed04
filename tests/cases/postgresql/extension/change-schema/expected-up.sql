-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter extension pg_trgm: schema first → second
ALTER EXTENSION "pg_trgm" SET SCHEMA "second";

COMMIT;
