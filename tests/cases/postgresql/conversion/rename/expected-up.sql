-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename conversion public.latin to west
ALTER CONVERSION "public"."latin" RENAME TO "west";

COMMIT;
