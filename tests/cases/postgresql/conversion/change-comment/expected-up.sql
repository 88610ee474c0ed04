-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter conversion public.latin: comment From the west → From the east
COMMENT ON CONVERSION "public"."latin" IS 'From the east';

COMMIT;
