-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter collation public.german: comment none → Phone books
COMMENT ON COLLATION "public"."german" IS 'Phone books';

COMMIT;
