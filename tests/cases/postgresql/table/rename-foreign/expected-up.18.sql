-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · rename table public.item to thing · lock: access exclusive
ALTER FOREIGN TABLE "public"."item" RENAME TO "thing";

-- step 2/3 · rename table public.item to thing · NOT NULL of column public.thing.id · lock: access exclusive
ALTER TABLE "public"."thing" RENAME CONSTRAINT "item_id_not_null" TO "thing_id_not_null";

-- step 3/3 · alter table public.thing: comment Far → Far away · lock: share update exclusive
COMMENT ON FOREIGN TABLE "public"."thing" IS 'Far away';

COMMIT;
