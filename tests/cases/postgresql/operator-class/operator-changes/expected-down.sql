-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/7 · drop index public.item.item_abs · lock: access exclusive
DROP INDEX "public"."item_abs";

-- step 2/7 · drop operator class public.by_abs(btree)
DROP OPERATOR CLASS "public"."by_abs" USING "btree";

-- step 3/7 · alter operator public.|<(integer integer): restrict none → scalarltsel
ALTER OPERATOR "public".|< (integer, integer) SET (RESTRICT = "scalarltsel");

-- step 4/7 · drop operator public.|=(integer integer)
DROP OPERATOR "public".|= (integer, integer);

-- step 5/7 · create operator public.|=(integer integer)
CREATE OPERATOR "public".|= (
    FUNCTION = "public"."abs_eq",
    LEFTARG = integer,
    RIGHTARG = integer,
    COMMUTATOR = OPERATOR("public".|=)
);

-- step 6/7 · create operator class public.by_abs(btree)
CREATE OPERATOR CLASS "public"."by_abs" FOR TYPE integer USING "btree" FAMILY "public"."by_abs" AS
OPERATOR 1 public.|<(integer, integer),
OPERATOR 2 public.|<=(integer, integer),
OPERATOR 3 public.|=(integer, integer),
OPERATOR 4 public.|>=(integer, integer),
OPERATOR 5 public.|>(integer, integer),
FUNCTION 1 (integer, integer) public.abs_cmp(integer, integer);

-- step 7/7 · create index public.item.item_abs · lock: share · scans the table
CREATE INDEX "item_abs" ON "public"."item" USING "btree" ("a" public.by_abs);

COMMIT;
