-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop primary key public.item.item_pkey · lock: access exclusive
ALTER TABLE "public"."item" DROP CONSTRAINT "item_pkey";

COMMIT;
