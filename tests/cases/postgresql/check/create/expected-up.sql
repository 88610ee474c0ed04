-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create check public.item.item_id · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."item" ADD CONSTRAINT "item_id" CHECK (id > 0) NO INHERIT;

-- step 2/2 · create check public.item.item_id · comment
COMMENT ON CONSTRAINT "item_id" ON "public"."item" IS 'Counted from one';

COMMIT;
