-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter language own: inline plpgsql_inline_handler → public.do_it(internal)
CREATE OR REPLACE LANGUAGE "own" HANDLER "plpgsql_call_handler" INLINE "public"."do_it";

COMMIT;
