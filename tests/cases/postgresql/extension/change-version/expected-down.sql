-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop extension pg_trgm · lock: access exclusive · loses data
DROP EXTENSION "pg_trgm";

-- step 2/2 · create extension pg_trgm
CREATE EXTENSION "pg_trgm" WITH SCHEMA "public" VERSION '1.5';

COMMIT;
