-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create primary key public.item.item_pkey · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."item" ADD CONSTRAINT "item_pkey" PRIMARY KEY ("id", "region");

-- step 2/2 · create primary key public.item.item_pkey · comment
COMMENT ON CONSTRAINT "item_pkey" ON "public"."item" IS 'By region';

COMMIT;
