-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter conversion public.latin: comment none → From the west
COMMENT ON CONVERSION "public"."latin" IS 'From the west';

COMMIT;
