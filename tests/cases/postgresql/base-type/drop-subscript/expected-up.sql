-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter base type public.code: subscript jsonb_subscript_handler → none
ALTER TYPE "public"."code" SET (SUBSCRIPT = NONE);

COMMIT;
