-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/12 · drop view public.small · lock: access exclusive
DROP VIEW "public"."small";

-- step 2/12 · drop index public.item.item_small · lock: access exclusive
DROP INDEX "public"."item_small";

-- step 3/12 · drop check public.item.less · lock: access exclusive
ALTER TABLE "public"."item" DROP CONSTRAINT "less";

-- step 4/12 · drop column public.item.small · lock: access exclusive
ALTER TABLE "public"."item" DROP COLUMN "small";

-- step 5/12 · drop operator public.<|(integer integer) · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "d" DROP DEFAULT;

-- step 6/12 · drop operator public.<|(integer integer)
DROP OPERATOR "public".<| (integer, integer);

-- step 7/12 · create operator public.<|(integer integer)
CREATE OPERATOR "public".<| (
    FUNCTION = "public"."le_abs",
    LEFTARG = integer,
    RIGHTARG = integer
);

-- step 8/12 · create operator public.<|(integer integer) · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "d" SET DEFAULT (1 OPERATOR(public.<|) 2);

-- step 9/12 · create column public.item.small · lock: access exclusive · rewrites the table
ALTER TABLE "public"."item" ADD COLUMN "small" boolean GENERATED ALWAYS AS (a OPERATOR(public.<|) 10) STORED;

-- step 10/12 · create check public.item.less · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."item" ADD CONSTRAINT "less" CHECK (a OPERATOR(public.<|) 1000);

-- step 11/12 · create index public.item.item_small · lock: share · scans the table
CREATE INDEX "item_small" ON "public"."item" USING "btree" ((a OPERATOR(public.<|) 5)) WHERE a OPERATOR(public.<|) 500;

-- step 12/12 · create view public.small
CREATE VIEW "public"."small" AS
SELECT a
   FROM public.item
  WHERE a OPERATOR(public.<|) 10;

COMMIT;
