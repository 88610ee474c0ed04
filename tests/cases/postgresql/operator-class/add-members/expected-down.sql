-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop operator class public.by_abs(btree)
DROP OPERATOR CLASS "public"."by_abs" USING "btree";

-- step 2/2 · create operator class public.by_abs(btree)
CREATE OPERATOR CLASS "public"."by_abs" FOR TYPE integer USING "btree" FAMILY "public"."by_abs" AS
STORAGE integer;

COMMIT;
