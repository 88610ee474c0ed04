-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop trigger shop.item.item_touch · lock: access exclusive
DROP TRIGGER "item_touch" ON "shop"."item";

-- step 2/2 · drop function shop.touch()
DROP FUNCTION "shop"."touch"();

COMMIT;
