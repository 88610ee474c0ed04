-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename collation public.deutsch to german
ALTER COLLATION "public"."deutsch" RENAME TO "german";

COMMIT;
