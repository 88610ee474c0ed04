-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop table shop.item · lock: access exclusive · loses data
DROP TABLE "shop"."item";

-- step 2/3 · drop function shop.may()
DROP FUNCTION "shop"."may"();

-- step 3/3 · drop function shop.one_more()
DROP FUNCTION "shop"."one_more"();

COMMIT;
