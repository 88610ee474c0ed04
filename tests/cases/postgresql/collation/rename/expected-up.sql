-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename collation public.german to deutsch
ALTER COLLATION "public"."german" RENAME TO "deutsch";

COMMIT;
