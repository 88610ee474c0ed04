-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter domain public.code: nullable false → true
ALTER DOMAIN "public"."code" DROP NOT NULL;

COMMIT;
