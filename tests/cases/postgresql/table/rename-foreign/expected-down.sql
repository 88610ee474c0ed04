-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · rename table public.thing to item · lock: access exclusive
ALTER FOREIGN TABLE "public"."thing" RENAME TO "item";

-- step 2/2 · alter table public.item: comment Far away → Far · lock: share update exclusive
COMMENT ON FOREIGN TABLE "public"."item" IS 'Far';

COMMIT;
