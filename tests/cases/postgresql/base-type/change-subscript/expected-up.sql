-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter base type public.code: subscript jsonb_subscript_handler → raw_array_subscript_handler
ALTER TYPE "public"."code" SET (SUBSCRIPT = "raw_array_subscript_handler");

COMMIT;
