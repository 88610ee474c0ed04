-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter language own: inline plpgsql_inline_handler → none
CREATE OR REPLACE LANGUAGE "own" HANDLER "plpgsql_call_handler";

COMMIT;
