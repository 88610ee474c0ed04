-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · drop foreign key public.part.part_item_fkey · lock: access exclusive · takes the same lock on the table that it refers to
ALTER TABLE "public"."part" DROP CONSTRAINT "part_item_fkey";

-- step 2/4 · drop index public.item.item_code · lock: access exclusive
DROP INDEX "public"."item_code";

-- step 3/4 · create index public.item.item_code · lock: share · scans the table · may fail on the data present
CREATE UNIQUE INDEX "item_code" ON "public"."item" USING "btree" ("code");

-- step 4/4 · create foreign key public.part.part_item_fkey · lock: share row exclusive · scans the table · may fail on the data present · takes the same lock on the table that it refers to
ALTER TABLE "public"."part" ADD CONSTRAINT "part_item_fkey" FOREIGN KEY ("item") REFERENCES "public"."item" ("code");

COMMIT;
