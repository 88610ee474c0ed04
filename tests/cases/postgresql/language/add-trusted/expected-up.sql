-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter language own: trusted false → true
CREATE OR REPLACE TRUSTED LANGUAGE "own" HANDLER "plpgsql_call_handler";

COMMIT;
