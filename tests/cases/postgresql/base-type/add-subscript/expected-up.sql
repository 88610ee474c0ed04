-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter base type public.code: subscript none → jsonb_subscript_handler
ALTER TYPE "public"."code" SET (SUBSCRIPT = "jsonb_subscript_handler");

COMMIT;
