-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter domain public.code: default 'x'::text → 'y'::text
ALTER DOMAIN "public"."code" SET DEFAULT 'y'::text;

COMMIT;
