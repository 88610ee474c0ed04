-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · drop foreign key public.part.part_item · lock: access exclusive · takes the same lock on the table that it refers to
ALTER TABLE "public"."part" DROP CONSTRAINT "part_item";

-- step 2/5 · drop primary key public.item.item_pkey · lock: access exclusive
ALTER TABLE "public"."item" DROP CONSTRAINT "item_pkey";

-- step 3/5 · create primary key public.item.item_pkey · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."item" ADD CONSTRAINT "item_pkey" PRIMARY KEY ("id") INCLUDE ("name");

-- step 4/5 · create foreign key public.part.part_item · lock: share row exclusive · scans the table · may fail on the data present · takes the same lock on the table that it refers to
ALTER TABLE "public"."part" ADD CONSTRAINT "part_item" FOREIGN KEY ("item") REFERENCES "public"."item" ("id") ON DELETE CASCADE;

-- step 5/5 · create foreign key public.part.part_item · comment
COMMENT ON CONSTRAINT "part_item" ON "public"."part" IS 'Belongs to';

COMMIT;
