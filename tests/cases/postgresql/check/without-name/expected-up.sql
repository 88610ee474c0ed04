-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · create check public.item.item_check · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."item" ADD CONSTRAINT "item_check" CHECK (name <> region);

-- step 2/3 · create check public.item.item_id_check · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."item" ADD CONSTRAINT "item_id_check" CHECK (id > 0);

-- step 3/3 · create check public.item.item_name_check · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."item" ADD CONSTRAINT "item_name_check" CHECK (name <> ''::text);

COMMIT;
