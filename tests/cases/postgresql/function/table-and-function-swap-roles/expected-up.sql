-- reversible:  lossy: shop.item
-- transaction: one

BEGIN;

-- step 1/2 · drop function shop.count_items()
DROP FUNCTION "shop"."count_items"();

-- step 2/2 · drop table shop.item · lock: access exclusive · loses data
DROP TABLE "shop"."item";

COMMIT;
