-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter domain public.code: comment What it is sold by → none
COMMENT ON DOMAIN "public"."code" IS NULL;

COMMIT;
