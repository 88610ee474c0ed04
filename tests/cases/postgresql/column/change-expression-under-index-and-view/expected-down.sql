-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/7 · drop view public.xs · lock: access exclusive
DROP VIEW "public"."xs";

-- step 2/7 · drop index public.item.item_x · lock: access exclusive
DROP INDEX "public"."item_x";

-- step 3/7 · drop column public.item.x · lock: access exclusive
ALTER TABLE "public"."item" DROP COLUMN "x";

-- step 4/7 · create column public.item.x · lock: access exclusive · rewrites the table
ALTER TABLE "public"."item" ADD COLUMN "x" bigint GENERATED ALWAYS AS (id * 2) STORED;

-- step 5/7 · create index public.item.item_x · lock: share · scans the table
CREATE INDEX "item_x" ON "public"."item" USING "btree" ("x");

-- step 6/7 · create view public.xs
CREATE VIEW "public"."xs" AS
SELECT x
   FROM public.item;

-- step 7/7 · create view public.xs · comment
COMMENT ON VIEW "public"."xs" IS 'All';

COMMIT;
