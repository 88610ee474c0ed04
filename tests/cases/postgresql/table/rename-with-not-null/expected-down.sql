-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · rename table public.thing to item · lock: access exclusive
ALTER TABLE "public"."thing" RENAME TO "item";

-- step 2/4 · rename table public.thing to item · its NOT NULL follows of column public.item.id · lock: access exclusive
ALTER TABLE "public"."item" RENAME CONSTRAINT "thing_id_not_null" TO "item_id_not_null";

-- step 3/4 · rename table public.thing to item · its NOT NULL follows of column public.item.x · lock: access exclusive
ALTER TABLE "public"."item" RENAME CONSTRAINT "thing_x_not_null" TO "item_x_not_null";

-- step 4/4 · rename primary key public.item.thing_pkey to item_pkey · lock: access exclusive
ALTER TABLE "public"."item" RENAME CONSTRAINT "thing_pkey" TO "item_pkey";

COMMIT;
