-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop check public.item.item_id · lock: access exclusive
ALTER TABLE "public"."item" DROP CONSTRAINT "item_id";

COMMIT;
