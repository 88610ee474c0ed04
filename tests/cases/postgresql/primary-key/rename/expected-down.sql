-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename primary key public.item.item_id to item_key · lock: access exclusive
ALTER TABLE "public"."item" RENAME CONSTRAINT "item_id" TO "item_key";

COMMIT;
