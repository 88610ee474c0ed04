-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · rename table public.thing to item · lock: access exclusive
ALTER TABLE "public"."thing" RENAME TO "item";

-- step 2/2 · rename primary key public.item.thing_pkey to item_pkey · lock: access exclusive
ALTER TABLE "public"."item" RENAME CONSTRAINT "thing_pkey" TO "item_pkey";

COMMIT;
