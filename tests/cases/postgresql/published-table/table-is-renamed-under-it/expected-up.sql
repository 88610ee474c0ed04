-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · rename table public.item to thing · lock: access exclusive
ALTER TABLE "public"."item" RENAME TO "thing";

-- step 2/2 · rename primary key public.thing.item_pkey to thing_pkey · lock: access exclusive
ALTER TABLE "public"."thing" RENAME CONSTRAINT "item_pkey" TO "thing_pkey";

COMMIT;
