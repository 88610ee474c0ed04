-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter domain public.code: default 'x'::text → none
ALTER DOMAIN "public"."code" DROP DEFAULT;

COMMIT;
