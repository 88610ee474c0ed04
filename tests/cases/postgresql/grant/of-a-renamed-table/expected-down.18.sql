-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · rename table public.thing to item · lock: access exclusive
ALTER TABLE "public"."thing" RENAME TO "item";

-- step 2/2 · rename table public.thing to item · NOT NULL of column public.item.id · lock: access exclusive
ALTER TABLE "public"."item" RENAME CONSTRAINT "thing_id_not_null" TO "item_id_not_null";

COMMIT;
