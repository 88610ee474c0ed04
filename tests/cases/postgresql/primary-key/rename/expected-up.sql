-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename primary key public.item.item_key to item_id · lock: access exclusive
ALTER TABLE "public"."item" RENAME CONSTRAINT "item_key" TO "item_id";

COMMIT;
