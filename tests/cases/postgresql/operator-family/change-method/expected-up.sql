-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create operator family public.sizes(hash)
CREATE OPERATOR FAMILY "public"."sizes" USING "hash";

-- step 2/2 · drop operator family public.sizes(btree)
DROP OPERATOR FAMILY "public"."sizes" USING "btree";

COMMIT;
