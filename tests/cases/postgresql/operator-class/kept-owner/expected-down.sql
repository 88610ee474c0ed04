-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop operator class public.by_abs(btree)
DROP OPERATOR CLASS "public"."by_abs" USING "btree";

-- step 2/3 · create operator class public.by_abs(btree)
CREATE OPERATOR CLASS "public"."by_abs" FOR TYPE integer USING "btree" FAMILY "public"."by_abs" AS
OPERATOR 1 <(integer, integer),
OPERATOR 2 <=(integer, integer),
OPERATOR 3 =(integer, integer),
OPERATOR 4 >=(integer, integer),
OPERATOR 5 >(integer, integer),
FUNCTION 1 (integer, integer) btint4cmp(integer, integer);

-- step 3/3 · create operator class public.by_abs(btree) · owner
ALTER OPERATOR CLASS "public"."by_abs" USING "btree" OWNER TO "role_admin";

COMMIT;
