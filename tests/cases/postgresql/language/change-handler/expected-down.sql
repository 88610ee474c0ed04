-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter language own: handler public.run() → plpgsql_call_handler
CREATE OR REPLACE LANGUAGE "own" HANDLER "plpgsql_call_handler";

COMMIT;
