-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop index public.item.item_name · lock: access exclusive
DROP INDEX "public"."item_name";

COMMIT;
