-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · create operator family public.sizes(btree)
CREATE OPERATOR FAMILY "public"."sizes" USING "btree";

-- step 2/5 · create operator family public.sizes(btree)
ALTER OPERATOR FAMILY "public"."sizes" USING "btree" ADD
OPERATOR 1 <(integer, bigint),
OPERATOR 5 >(bigint, integer),
FUNCTION 1 (integer, bigint) btint48cmp(integer, bigint);

-- step 3/5 · create operator class public.eight(btree)
CREATE OPERATOR CLASS "public"."eight" FOR TYPE bigint USING "btree" FAMILY "public"."sizes" AS
OPERATOR 1 <(bigint, bigint),
FUNCTION 1 (bigint, bigint) btint8cmp(bigint, bigint);

-- step 4/5 · create operator class public.four(btree)
CREATE OPERATOR CLASS "public"."four" FOR TYPE integer USING "btree" FAMILY "public"."sizes" AS
OPERATOR 1 <(integer, integer),
FUNCTION 1 (integer, integer) btint4cmp(integer, integer);

-- step 5/5 · drop schema app
DROP SCHEMA "app";

COMMIT;
