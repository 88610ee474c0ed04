-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop operator class public.by_abs(btree)
DROP OPERATOR CLASS "public"."by_abs" USING "btree";

-- step 2/3 · create operator class public.by_abs(btree)
CREATE OPERATOR CLASS "public"."by_abs" FOR TYPE bigint USING "btree" FAMILY "public"."by_abs" AS
OPERATOR 1 <(bigint, bigint),
OPERATOR 2 <=(bigint, bigint),
OPERATOR 3 =(bigint, bigint),
OPERATOR 4 >=(bigint, bigint),
OPERATOR 5 >(bigint, bigint),
FUNCTION 1 (bigint, bigint) btint8cmp(bigint, bigint);

-- step 3/3 · create operator class public.by_abs(btree) · owner
ALTER OPERATOR CLASS "public"."by_abs" USING "btree" OWNER TO "role_admin";

COMMIT;
