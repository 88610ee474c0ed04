-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop conversion public.latin
DROP CONVERSION "public"."latin";

COMMIT;
