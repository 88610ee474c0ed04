-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/6 · drop view shop.items · lock: access exclusive
DROP VIEW "shop"."items";

-- step 2/6 · drop function shop.all_items()
DROP FUNCTION "shop"."all_items"();

-- step 3/6 · drop function shop.many(shop.item[])
DROP FUNCTION "shop"."many"(shop.item[]);

-- step 4/6 · drop function shop.of_item(shop.item)
DROP FUNCTION "shop"."of_item"(shop.item);

-- step 5/6 · drop table shop.item · lock: access exclusive · loses data
DROP TABLE "shop"."item";

-- step 6/6 · drop function shop.one()
DROP FUNCTION "shop"."one"();

COMMIT;
