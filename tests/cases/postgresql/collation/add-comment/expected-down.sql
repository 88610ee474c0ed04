-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter collation public.german: comment Phone books → none
COMMENT ON COLLATION "public"."german" IS NULL;

COMMIT;
