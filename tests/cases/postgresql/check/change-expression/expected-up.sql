-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop check public.item.item_id · lock: access exclusive
ALTER TABLE "public"."item" DROP CONSTRAINT "item_id";

-- step 2/2 · create check public.item.item_id · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."item" ADD CONSTRAINT "item_id" CHECK (id > 0 AND name <> region);

COMMIT;
