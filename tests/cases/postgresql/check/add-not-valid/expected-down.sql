-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter check public.item.item_id: not-valid true → false · lock: share update exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."item" VALIDATE CONSTRAINT "item_id";

COMMIT;
