-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · create schema app
CREATE SCHEMA "app";

-- step 2/4 · drop operator class public.eight(btree)
DROP OPERATOR CLASS "public"."eight" USING "btree";

-- step 3/4 · drop operator class public.four(btree)
DROP OPERATOR CLASS "public"."four" USING "btree";

-- step 4/4 · drop operator family public.sizes(btree)
DROP OPERATOR FAMILY "public"."sizes" USING "btree";

COMMIT;
