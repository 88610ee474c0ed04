-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop check public.item.item_check · lock: access exclusive
ALTER TABLE "public"."item" DROP CONSTRAINT "item_check";

-- step 2/3 · drop check public.item.item_id_check · lock: access exclusive
ALTER TABLE "public"."item" DROP CONSTRAINT "item_id_check";

-- step 3/3 · drop check public.item.item_name_check · lock: access exclusive
ALTER TABLE "public"."item" DROP CONSTRAINT "item_name_check";

COMMIT;
