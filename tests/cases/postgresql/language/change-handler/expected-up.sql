-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter language own: handler plpgsql_call_handler → public.run()
CREATE OR REPLACE LANGUAGE "own" HANDLER "public"."run";

COMMIT;
