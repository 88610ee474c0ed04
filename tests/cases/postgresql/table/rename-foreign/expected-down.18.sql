-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · rename table public.thing to item · lock: access exclusive
ALTER FOREIGN TABLE "public"."thing" RENAME TO "item";

-- step 2/3 · rename table public.thing to item · NOT NULL of column public.item.id · lock: access exclusive
ALTER TABLE "public"."item" RENAME CONSTRAINT "thing_id_not_null" TO "item_id_not_null";

-- step 3/3 · alter table public.item: comment Far away → Far · lock: share update exclusive
COMMENT ON FOREIGN TABLE "public"."item" IS 'Far';

COMMIT;
