-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create operator family public.sizes(btree)
CREATE OPERATOR FAMILY "public"."sizes" USING "btree";

-- step 2/2 · drop operator family public.sizes(hash)
DROP OPERATOR FAMILY "public"."sizes" USING "hash";

COMMIT;
