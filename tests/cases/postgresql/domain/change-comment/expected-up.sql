-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter domain public.code: comment What it is sold by → A short name
COMMENT ON DOMAIN "public"."code" IS 'A short name';

COMMIT;
