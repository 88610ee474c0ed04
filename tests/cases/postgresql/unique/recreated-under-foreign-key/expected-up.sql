-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · drop foreign key public.part.part_item_fkey · lock: access exclusive · takes the same lock on the table that it refers to
ALTER TABLE "public"."part" DROP CONSTRAINT "part_item_fkey";

-- step 2/4 · drop unique public.item.item_code_key · lock: access exclusive
ALTER TABLE "public"."item" DROP CONSTRAINT "item_code_key";

-- step 3/4 · create unique public.item.item_code_name_key · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."item" ADD CONSTRAINT "item_code_name_key" UNIQUE ("code") INCLUDE ("name");

-- step 4/4 · create foreign key public.part.part_item_fkey · lock: share row exclusive · scans the table · may fail on the data present · takes the same lock on the table that it refers to
ALTER TABLE "public"."part" ADD CONSTRAINT "part_item_fkey" FOREIGN KEY ("item") REFERENCES "public"."item" ("code");

COMMIT;
