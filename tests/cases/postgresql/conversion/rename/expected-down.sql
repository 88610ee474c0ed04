-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename conversion public.west to latin
ALTER CONVERSION "public"."west" RENAME TO "latin";

COMMIT;
