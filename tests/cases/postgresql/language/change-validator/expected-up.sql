-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter language own: validator plpgsql_validator → public.look_at(oid)
CREATE OR REPLACE LANGUAGE "own" HANDLER "plpgsql_call_handler" VALIDATOR "public"."look_at";

COMMIT;
