-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter language own: inline public.do_it(internal) → plpgsql_inline_handler
CREATE OR REPLACE LANGUAGE "own" HANDLER "plpgsql_call_handler" INLINE "plpgsql_inline_handler";

COMMIT;
