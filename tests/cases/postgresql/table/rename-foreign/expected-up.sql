-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · rename table public.item to thing · lock: access exclusive
ALTER FOREIGN TABLE "public"."item" RENAME TO "thing";

-- step 2/2 · alter table public.thing: comment Far → Far away · lock: share update exclusive
COMMENT ON FOREIGN TABLE "public"."thing" IS 'Far away';

COMMIT;
