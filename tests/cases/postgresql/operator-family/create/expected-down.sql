-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create schema app
CREATE SCHEMA "app";

-- step 2/2 · drop operator family public.sizes(btree)
DROP OPERATOR FAMILY "public"."sizes" USING "btree";

COMMIT;
