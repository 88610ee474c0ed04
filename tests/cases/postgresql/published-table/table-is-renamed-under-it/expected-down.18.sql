-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · rename table public.thing to item · lock: access exclusive
ALTER TABLE "public"."thing" RENAME TO "item";

-- step 2/3 · rename table public.thing to item · NOT NULL of column public.item.id · lock: access exclusive
ALTER TABLE "public"."item" RENAME CONSTRAINT "thing_id_not_null" TO "item_id_not_null";

-- step 3/3 · rename primary key public.item.thing_pkey to item_pkey · lock: access exclusive
ALTER TABLE "public"."item" RENAME CONSTRAINT "thing_pkey" TO "item_pkey";

COMMIT;
