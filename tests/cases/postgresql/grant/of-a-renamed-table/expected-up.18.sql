-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · rename table public.item to thing · lock: access exclusive
ALTER TABLE "public"."item" RENAME TO "thing";

-- step 2/2 · rename table public.item to thing · NOT NULL of column public.thing.id · lock: access exclusive
ALTER TABLE "public"."thing" RENAME CONSTRAINT "item_id_not_null" TO "thing_id_not_null";

COMMIT;
