-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename domain public.code to label
ALTER DOMAIN "public"."code" RENAME TO "label";

COMMIT;
