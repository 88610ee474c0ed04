-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop trigger shop.item.item_touch · lock: access exclusive
DROP TRIGGER "item_touch" ON "shop"."item";

-- step 2/3 · create trigger shop.item.item_touch · lock: share row exclusive
CREATE TRIGGER "item_touch"
BEFORE INSERT OR UPDATE ON "shop"."item"
FOR EACH ROW
EXECUTE FUNCTION "shop"."stamp"();

-- step 3/3 · drop function shop.touch()
DROP FUNCTION "shop"."touch"();

COMMIT;
