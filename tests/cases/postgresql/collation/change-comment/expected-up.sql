-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter collation public.german: comment Phone books → For the dictionary
COMMENT ON COLLATION "public"."german" IS 'For the dictionary';

COMMIT;
