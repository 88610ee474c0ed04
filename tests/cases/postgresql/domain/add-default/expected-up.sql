-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter domain public.code: default none → 'x'::text
ALTER DOMAIN "public"."code" SET DEFAULT 'x'::text;

COMMIT;
