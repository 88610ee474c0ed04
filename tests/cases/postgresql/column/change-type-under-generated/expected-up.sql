-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · drop index public.item.item_b · lock: access exclusive
DROP INDEX "public"."item_b";

-- step 2/5 · drop column public.item.b · lock: access exclusive
ALTER TABLE "public"."item" DROP COLUMN "b";

-- step 3/5 · alter column public.item.a: type integer → bigint · lock: access exclusive · rewrites the table
ALTER TABLE "public"."item" ALTER COLUMN "a" TYPE bigint;

-- step 4/5 · create column public.item.b · lock: access exclusive · rewrites the table
ALTER TABLE "public"."item" ADD COLUMN "b" bigint GENERATED ALWAYS AS (a + 1) STORED;

-- step 5/5 · create index public.item.item_b · lock: share · scans the table
CREATE INDEX "item_b" ON "public"."item" USING "btree" ("b");

COMMIT;
