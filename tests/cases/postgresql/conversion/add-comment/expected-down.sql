-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter conversion public.latin: comment From the west → none
COMMENT ON CONVERSION "public"."latin" IS NULL;

COMMIT;
