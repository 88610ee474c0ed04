-- reversible:  lossy: shop.item.price
-- transaction: one

BEGIN;

-- step 1/3 · drop trigger shop.item.item_same · lock: access exclusive
DROP TRIGGER "item_same" ON "shop"."item";

-- step 2/3 · create column shop.item.price · lock: access exclusive
ALTER TABLE "shop"."item" ADD COLUMN "price" numeric(10,2);

-- step 3/3 · create trigger shop.item.item_same · lock: share row exclusive
CREATE TRIGGER "item_same"
BEFORE UPDATE OF "name", "price" ON "shop"."item"
FOR EACH ROW
EXECUTE FUNCTION "pg_catalog"."suppress_redundant_updates_trigger"();

COMMIT;
