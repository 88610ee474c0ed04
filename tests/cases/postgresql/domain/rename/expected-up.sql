-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename domain public.label to code
ALTER DOMAIN "public"."label" RENAME TO "code";

COMMIT;
