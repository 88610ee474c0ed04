-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter language own: validator plpgsql_validator → none
CREATE OR REPLACE LANGUAGE "own" HANDLER "plpgsql_call_handler";

COMMIT;
